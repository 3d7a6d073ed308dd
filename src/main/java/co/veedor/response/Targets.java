package co.veedor.response;

import co.veedor.number.Fraction;
import java.util.Map;
import java.util.Optional;

/**
 * The values an entity wants to reach (percent, 0–100).
 *
 * @param byQuestionnaire for whole questionnaires, by id
 * @param byNode for components, domains and questions: questionnaire id, then node or question id
 */
public record Targets(
    Map<String, Fraction> byQuestionnaire, Map<String, Map<String, Fraction>> byNode) {

  /** No targets stated. */
  public static final Targets NONE = new Targets(Map.of(), Map.of());

  /** The target stated for exactly this node or question; empty when there is none. */
  public Optional<Fraction> of(String questionnaire, String node) {
    return Optional.ofNullable(byNode.getOrDefault(questionnaire, Map.of()).get(node));
  }

  /** The target stated for the whole questionnaire; empty when there is none. */
  public Optional<Fraction> of(String questionnaire) {
    return Optional.ofNullable(byQuestionnaire.get(questionnaire));
  }
}
