package co.veedor.facts;

import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Deadline;
import co.veedor.catalogue.Parameter;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Entity;
import co.veedor.response.Response;
import co.veedor.response.Targets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Turns content and answers into facts. Pure; thread-safe once made. */
public final class FactsOf {
  /** The readings, in the order people see them. */
  public static final List<String> READINGS = List.of("declarado", "calculado", "verificado");

  private static final Set<String> CERTAIN = Set.of("alta");
  private static final String GENERAL_TARGET = "meta.general";

  private final Catalogue catalogue;
  private final Map<String, Questionnaire> questionnaires;
  private final Map<String, EditionFacts> editions = new ConcurrentHashMap<>();

  /** Prepares the facts that do not depend on answers. */
  public FactsOf(Catalogue catalogue, Map<String, Questionnaire> questionnaires) {
    this.catalogue = catalogue;
    this.questionnaires = questionnaires;
  }

  /**
   * All facts of the assessment of one questionnaire: instruments are judged apart.
   *
   * @param response the answers
   * @param id id of the questionnaire
   * @param asOf the day whose parameters count
   * @param basis code of the reading that counts as the value
   */
  public List<Object> response(Response response, String id, LocalDate asOf, String basis) {
    Map<String, InForce> inForce = inForce(catalogue, asOf);
    List<Object> facts = new ArrayList<>(circumstances(response, asOf, basis));
    facts.addAll(inForce.values());
    READINGS.forEach(reading -> facts.add(new Reading(reading)));
    facts.addAll(edition(id).facts());
    answers(facts, questionnaires.get(id), response, inForce.get(GENERAL_TARGET));
    return facts;
  }

  /** When, who and which legal terms: what holds for every questionnaire and for the plan. */
  public List<Object> circumstances(Response response, LocalDate asOf, String basis) {
    List<Object> facts = new ArrayList<>();
    facts.add(new Moment(asOf, response.period().start(), response.period().end(), basis));
    facts.add(who(response.entity()));
    catalogue.deadlines().values().forEach(deadline -> due(facts, deadline, asOf));
    return facts;
  }

  /** The day, the period and the parameters in force: what holds for all instruments together. */
  public List<Object> moment(Response response, LocalDate asOf, String basis) {
    List<Object> facts = new ArrayList<>(inForce(catalogue, asOf).values());
    facts.add(new Moment(asOf, response.period().start(), response.period().end(), basis));
    return facts;
  }

  /** What one answer of a questionnaire states: a part of {@link #response}. */
  public List<Object> answer(String id, String question, Answer answer) {
    List<Object> facts = new ArrayList<>();
    edition(id).answer(question).add(facts, answer);
    return facts;
  }

  private static Who who(Entity entity) {
    String category = entity.category() == null ? "" : entity.category().toString();
    return new Who(entity.order(), entity.kind().toLowerCase(Locale.ROOT), category);
  }

  private void due(List<Object> facts, Deadline deadline, LocalDate asOf) {
    for (Deadline.Term term : deadline.at(asOf)) {
      String doubt =
          CERTAIN.contains(term.confidence())
              ? ""
              : catalogue
                  .vocabulary()
                  .word("confidence", term.confidence())
                  .toLowerCase(Locale.ROOT);
      facts.add(new Due(deadline.name(), term.order(), term.due(), term.source(), doubt));
    }
  }

  private EditionFacts edition(String id) {
    return editions.computeIfAbsent(
        id, unmade -> EditionFacts.of(questionnaires.get(unmade), catalogue.initiatives()));
  }

  /** The parameters of a catalogue in force on a day, by name and in the order of the files. */
  public static Map<String, InForce> inForce(Catalogue catalogue, LocalDate asOf) {
    Map<String, InForce> inForce = new LinkedHashMap<>();
    for (Parameter parameter : catalogue.parameters().values()) {
      parameter
          .at(asOf)
          .ifPresent(value -> inForce.put(parameter.name(), inForce(parameter.name(), value)));
    }
    return inForce;
  }

  private static InForce inForce(String name, Parameter.Value value) {
    String group = name.substring(0, name.lastIndexOf('.'));
    return new InForce(
        name, group, value.value(), value.from(), value.source(), value.confidence());
  }

  private void answers(
      List<Object> facts, Questionnaire questionnaire, Response response, InForce general) {
    for (AnswerFacts answer : edition(questionnaire.id()).answers()) {
      Question question = answer.question();
      answer.add(facts, response.to(questionnaire.id(), question.id()));
      target(questionnaire, answer, response.targets(), general)
          .ifPresent(target -> facts.add(target));
    }
  }

  private static Optional<Target> target(
      Questionnaire questionnaire, AnswerFacts answer, Targets targets, InForce general) {
    Optional<Target> stated =
        targets
            .nearest(questionnaire, answer.question())
            .map(
                found ->
                    new Target(
                        answer.key(),
                        answer.node(),
                        found.value(),
                        "fijada por la entidad para " + named(questionnaire, found.holder())));
    return stated.isPresent() || general == null
        ? stated
        : Optional.of(
            new Target(
                answer.key(), answer.node(), general.value(), "parámetro " + GENERAL_TARGET));
  }

  private static String named(Questionnaire questionnaire, String holder) {
    if (questionnaire.questions().containsKey(holder)) {
      return "la pregunta";
    }
    return holder.equals(questionnaire.id())
        ? "el cuestionario"
        : questionnaire.nodes().get(holder).name();
  }
}
