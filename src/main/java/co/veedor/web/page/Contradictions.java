package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.FindingResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.html.Anchors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contradictions of a period, by every place that takes part in them. */
final class Contradictions {
  /** None at all: nothing is answered. */
  static final Contradictions NONE = new Contradictions(null, "");

  private static final String KIND = "contradiction";

  private final Assessment assessment;
  private final String base;
  private final Map<String, Questionnaire> questionnaires = new HashMap<>();
  private final Map<String, List<FindingResult>> byPlace = new HashMap<>();

  private Contradictions(Assessment assessment, String base) {
    this.assessment = assessment;
    this.base = base;
  }

  /**
   * Those an assessment found.
   *
   * @param base where the pages of its period stand
   */
  static Contradictions of(Assessment assessment, String base) {
    Contradictions all = new Contradictions(assessment, base);
    assessment.questionnaires().stream()
        .map(QuestionnaireResult::questionnaire)
        .forEach(each -> all.questionnaires.put(each.id(), each));
    assessment.findings().stream()
        .filter(finding -> finding.kind().equals(KIND))
        .forEach(all::learn);
    return all;
  }

  private void learn(FindingResult finding) {
    places(finding)
        .keySet()
        .forEach(key -> byPlace.computeIfAbsent(key, seen -> new ArrayList<>()).add(finding));
  }

  /**
   * Those a question or part takes part in, whichever side it is on; the gravest first.
   *
   * @param id of the question, or of the node
   */
  List<Contradiction> of(String questionnaire, String id) {
    String own = Keys.of(questionnaire, id);
    return byPlace.getOrDefault(own, List.of()).stream().map(each -> told(each, own)).toList();
  }

  private Contradiction told(FindingResult finding, String own) {
    Map<String, Contradiction.Place> others = places(finding);
    others.remove(own);
    return new Contradiction(
        assessment.catalogue().vocabulary().word("severity", finding.severity()),
        finding.severity(),
        finding.message(),
        List.copyOf(others.values()),
        base + "/porque/" + assessment.basis() + "/" + Anchors.of(finding.because()));
  }

  /** The places in it by their keys: questions, and nodes where a whole part is meant. */
  private Map<String, Contradiction.Place> places(FindingResult finding) {
    Map<String, Contradiction.Place> places = new LinkedHashMap<>();
    put(places, Keys.of(finding.questionnaire(), finding.subject()));
    if (finding.isAcross()) {
      put(places, Keys.of(finding.other().questionnaire(), finding.other().question()));
    }
    Explanation why = assessment.explanations().get(finding.because());
    why.inputs().forEach(input -> put(places, input.key()));
    return places;
  }

  private void put(Map<String, Contradiction.Place> places, String key) {
    Questionnaire questionnaire = questionnaires.get(Keys.questionnaire(key));
    String id = Keys.id(key);
    Question question = questionnaire.questions().get(id);
    if (question == null) {
      question = questionnaire.questions().get(id.substring(0, Math.max(0, id.lastIndexOf('.'))));
    }
    if (question != null) {
      String path = base + "/cuestionarios/" + questionnaire.id() + "/preguntas/" + question.id();
      places.putIfAbsent(
          Keys.of(questionnaire.id(), question.id()),
          new Contradiction.Place(question.id(), questionnaire.name(), path));
    } else if (questionnaire.nodes().containsKey(id)) {
      String path = base + "/porque/" + assessment.basis() + "/" + Anchors.of(key);
      places.putIfAbsent(
          key,
          new Contradiction.Place(
              questionnaire.nodes().get(id).name(), questionnaire.name(), path));
    }
  }
}
