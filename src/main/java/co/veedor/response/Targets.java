package co.veedor.response;

import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
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

  /** Whether none is stated. */
  public boolean isEmpty() {
    return byQuestionnaire.isEmpty() && byNode.values().stream().allMatch(Map::isEmpty);
  }

  /**
   * The target that counts for a question: its own, or that of the nearest node above it, or the
   * questionnaire's.
   *
   * @return empty when none of them has one
   */
  public Optional<Stated> nearest(Questionnaire questionnaire, Question question) {
    Map<String, Fraction> stated = byNode.getOrDefault(questionnaire.id(), Map.of());
    if (stated.containsKey(question.id())) {
      return Optional.of(new Stated(stated.get(question.id()), question.id()));
    }
    String node = question.node();
    while (node != null && !stated.containsKey(node)) {
      node = questionnaire.nodes().get(node).parent();
    }
    if (node != null) {
      return Optional.of(new Stated(stated.get(node), node));
    }
    return Optional.ofNullable(byQuestionnaire.get(questionnaire.id()))
        .map(whole -> new Stated(whole, questionnaire.id()));
  }

  /**
   * A target with what it was stated for.
   *
   * @param value percent, 0–100
   * @param holder id of the question, node or questionnaire
   */
  public record Stated(Fraction value, String holder) {}
}
