package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One of the results on the way from the earlier to the later one.
 *
 * @param kind what was put in the place of the stage before; null for the first one
 * @param assessment the result at this stage
 * @param changed ids of the questions of which something was replaced
 */
record Stage(Kind kind, Assessment assessment, Set<String> changed) {
  /** What is replaced, in this order. */
  enum Kind {
    /** The day, the period and who answers: parameters in force and what is asked. */
    CIRCUMSTANCES,
    /** What was answered, with the evidence there was. */
    ANSWERS,
    /** The evidence. */
    EVIDENCE
  }

  /** The values in one reading, by id of the node; null without value. */
  Map<String, Fraction> values(String edition, String reading) {
    Map<String, Fraction> values = new HashMap<>();
    for (NodeResult node : result(assessment, edition).nodes()) {
      values.put(node.id(), node.values().get(reading));
    }
    return values;
  }

  /** The result of one edition, which was answered. */
  static QuestionnaireResult result(Assessment assessment, String edition) {
    return assessment.questionnaires().stream()
        .filter(each -> each.questionnaire().id().equals(edition))
        .findFirst()
        .orElseThrow();
  }
}
