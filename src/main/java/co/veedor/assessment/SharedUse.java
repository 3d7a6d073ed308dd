package co.veedor.assessment;

import co.veedor.crosswalk.Link;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.across.Akin;
import co.veedor.facts.across.Used;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which documents are shown for several questions, and which of those questions are related. */
final class SharedUse {
  private final Content content;
  private final Conclusions said;
  private final Map<String, Map<String, Used>> byDocument = new LinkedHashMap<>();

  private SharedUse(Content content, Conclusions said) {
    this.content = content;
    this.said = said;
  }

  /**
   * The facts.
   *
   * @param links those between the questionnaires of the response
   */
  static List<Object> facts(
      Content content, Response response, Conclusions said, List<Link> links) {
    SharedUse use = new SharedUse(content, said);
    response
        .answers()
        .forEach(
            (id, answers) -> answers.forEach((question, answer) -> use.note(id, question, answer)));
    List<Object> facts = new ArrayList<>();
    Set<String> questions = new HashSet<>();
    for (Map<String, Used> uses : use.byDocument.values()) {
      if (uses.size() > 1) {
        facts.addAll(uses.values());
        questions.addAll(uses.keySet());
      }
    }
    Set<Akin> akin = new HashSet<>();
    links.forEach(link -> use.akin(akin, questions, link));
    facts.addAll(akin);
    return facts;
  }

  private void note(String id, String question, Answer answer) {
    if (!(answer instanceof Answer.Given given)) {
      return;
    }
    for (Evidence evidence : given.evidence()) {
      String document = evidence.document();
      if (!document.isEmpty()) {
        String key = Keys.of(id, question);
        Questionnaire questionnaire = content.questionnaires().get(id);
        Used used =
            new Used(
                document,
                evidence.title(),
                key,
                questionnaire.name(),
                Keys.of(id, questionnaire.questions().get(question).node()),
                said.value(key, FactsOf.READINGS.get(0)));
        byDocument
            .computeIfAbsent(document, unseen -> new LinkedHashMap<>())
            .putIfAbsent(key, used);
      }
    }
  }

  private void akin(Set<Akin> akin, Set<String> questions, Link link) {
    String from = question(link.from());
    String to = question(link.to());
    if (questions.contains(from) && questions.contains(to)) {
      akin.add(new Akin(from, to));
      akin.add(new Akin(to, from));
    }
  }

  /** The question an end of a link belongs to: itself, or the one its option stands under. */
  private String question(String end) {
    Questionnaire questionnaire = content.questionnaires().get(Keys.questionnaire(end));
    Question known = questionnaire.questions().get(Keys.id(end));
    return known == null ? end.substring(0, end.lastIndexOf('.')) : end;
  }
}
