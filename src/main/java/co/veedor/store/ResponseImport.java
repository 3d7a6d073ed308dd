package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Entity;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.response.ResponseText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts a whole response from a file into the store, in one transaction. Thread-safe. */
public final class ResponseImport {
  private final Database database;
  private final Map<String, Questionnaire> questionnaires;

  ResponseImport(Database database, Map<String, Questionnaire> questionnaires) {
    this.database = database;
    this.questionnaires = questionnaires;
  }

  /**
   * Registers the entity, or brings it up to date, opens the period when it does not exist yet, and
   * puts in the answers, their evidence and the targets.
   *
   * @throws co.veedor.fault.FaultException when the period has answers already or is frozen
   */
  public StoredPeriod put(Response response, By by) {
    return database.write(by, change -> new Import(change, response).run());
  }

  /** One response on its way into the store. */
  private final class Import {
    private final Change change;
    private final Response response;
    private final String entity;
    private final String period;
    private final Map<Evidence, String> ids = new HashMap<>();

    Import(Change change, Response response) {
      this.change = change;
      this.response = response;
      this.entity = response.entity().id();
      this.period = response.period().code();
    }

    StoredPeriod run() {
      Entity stated = response.entity();
      String group = Entities.find(change.handle(), entity).map(StoredEntity::group).orElse("");
      Entities.put(change, stated, group);
      if (Periods.find(change.handle(), entity, period).isEmpty()) {
        Periods.open(change, entity, response.period(), response.answeredOn());
      }
      StoredPeriod open = Periods.open(change, entity, period);
      if (!Answers.of(change.handle(), entity, period).isEmpty()) {
        throw Refusals.stop(
            "la vigencia «" + period + "» ya tiene respuestas", "una vigencia sin respuestas");
      }
      response.answers().forEach((id, answers) -> answers.forEach((q, a) -> answer(id, q, a)));
      targets();
      return open;
    }

    private void answer(String questionnaire, String question, Answer answer) {
      Map<String, Object> body =
          ResponseText.answer(questionnaires.get(questionnaire).questions().get(question), answer);
      body.remove("evidence");
      if (!body.isEmpty()) {
        new AnswerKey(entity, period, questionnaire, question)
            .slot()
            .save(change, JsonText.line(body), 0);
      }
      Set<String> used = new HashSet<>();
      for (Evidence evidence : answer.shown()) {
        String id = id(evidence, used);
        EvidenceUses.put(
            change,
            new Change.Scope(entity, period),
            new EvidenceUse(id, questionnaire, question, evidence.options()));
      }
    }

    /** The same document named twice in one answer is two pieces, or one would hide the other. */
    private String id(Evidence evidence, Set<String> used) {
      Evidence whole = evidence.whole();
      String id = ids.computeIfAbsent(whole, this::add);
      if (!used.add(id)) {
        id = add(whole);
        used.add(id);
      }
      return id;
    }

    private String add(Evidence evidence) {
      return Evidences.add(change, entity, period, evidence).id();
    }

    private void targets() {
      response
          .targets()
          .byQuestionnaire()
          .forEach((id, value) -> target(id, TargetValues.WHOLE, value));
      response
          .targets()
          .byNode()
          .forEach((id, nodes) -> nodes.forEach((node, value) -> target(id, node, value)));
    }

    private void target(String questionnaire, String node, Fraction percent) {
      TargetValues.put(change, new AnswerKey(entity, period, questionnaire, node), percent);
    }
  }
}
