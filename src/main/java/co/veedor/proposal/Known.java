package co.veedor.proposal;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import java.util.HashMap;
import java.util.Map;

/**
 * What an assessment tells of every question and option somebody answered or that inherits a score,
 * in percent.
 */
final class Known {
  private static final String DECLARED = FactsOf.READINGS.get(0);
  private static final Map<Mark, Fraction> CREDITS =
      Map.of(
          Mark.CUMPLE, Fraction.HUNDRED,
          Mark.PARCIAL, Fraction.of(50),
          Mark.NO, Fraction.ZERO);

  private final Map<String, Fraction> values = new HashMap<>();
  private final Map<String, String> excluded = new HashMap<>();

  Known(Assessment assessment) {
    for (QuestionnaireResult result : assessment.questionnaires()) {
      String edition = result.questionnaire().id();
      for (NodeResult node : result.nodes()) {
        if (result.questionnaire().questions().containsKey(node.id())) {
          put(Keys.of(edition, node.id()), node, assessment.response().to(edition, node.id()));
        }
      }
    }
  }

  /** Why a question does not apply; null when it does, or nobody said. */
  String excluded(String key) {
    return excluded.get(key);
  }

  /** The value at a place; null when nobody answered it, or it does not apply. */
  Fraction at(String key) {
    return values.get(key);
  }

  private void put(String key, NodeResult node, Answer answer) {
    if (node.values().get(DECLARED) != null) {
      values.put(key, node.values().get(DECLARED));
    }
    if (answer instanceof Answer.NotApplicable out) {
      excluded.put(key, out.reason());
    }
    if (answer instanceof Answer.Given given) {
      given
          .marks()
          .forEach(
              (letter, mark) -> {
                if (CREDITS.containsKey(mark)) {
                  values.put(Keys.option(key, letter), CREDITS.get(mark));
                }
              });
    }
  }
}
