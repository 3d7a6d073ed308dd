package co.veedor.proposal;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.facts.said.State;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an assessment tells of every question and option somebody answered or that inherits a score,
 * in percent.
 */
final class Known {
  private static final String DECLARED = FactsOf.READINGS.get(0);
  private static final String CREDIT = "credito.";

  private final Map<String, Fraction> values = new HashMap<>();
  private final Set<String> exempt = new HashSet<>();
  private final Map<String, String> excluded = new HashMap<>();

  private final Map<Mark, Fraction> credits = new EnumMap<>(Mark.class);

  Known(Assessment assessment) {
    for (Mark mark : List.of(Mark.CUMPLE, Mark.PARCIAL, Mark.NO)) {
      credits.put(mark, assessment.catalogue().value(CREDIT + mark.code(), assessment.asOf()));
    }
    for (QuestionnaireResult result : assessment.questionnaires()) {
      String edition = result.questionnaire().id();
      for (NodeResult node : result.nodes()) {
        if (result.questionnaire().questions().containsKey(node.id())) {
          put(Keys.of(edition, node.id()), node, assessment.response().to(edition, node.id()));
        }
      }
    }
  }

  /** Whether a question is still to be answered: it has no value, and no rule takes it out. */
  boolean isAsked(String key) {
    return !values.containsKey(key) && !exempt.contains(key);
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
    if (node.state() == State.NOT_APPLICABLE) {
      exempt.add(key);
    }
    if (answer instanceof Answer.NotApplicable out) {
      excluded.put(key, out.reason());
    }
    if (answer instanceof Answer.Given given) {
      given
          .marks()
          .forEach(
              (letter, mark) -> {
                if (credits.containsKey(mark)) {
                  values.put(Keys.option(key, letter), credits.get(mark));
                }
              });
    }
  }
}
