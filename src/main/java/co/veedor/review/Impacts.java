package co.veedor.review;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many points of the totals of one instrument each of its answers brings, in the declared
 * reading. Follows the explanations down: values times weights add up to every total, so what the
 * answers bring adds up to the totals, exactly.
 */
final class Impacts {
  private static final String DECLARED = FactsOf.READINGS.get(0);

  private final Assessment assessment;
  private final String questionnaire;
  private final Map<String, NodeResult> nodes = new HashMap<>();
  private final Map<String, List<NodeResult>> below = new HashMap<>();
  private final Map<String, Map<String, Share>> shares = new LinkedHashMap<>();

  private Impacts(Assessment assessment, QuestionnaireResult result) {
    this.assessment = assessment;
    this.questionnaire = result.questionnaire().id();
    for (NodeResult node : result.nodes()) {
      nodes.put(node.id(), node);
      below.computeIfAbsent(node.parent(), key -> new ArrayList<>()).add(node);
    }
  }

  /**
   * The shares by id of the question; questions that bring nothing are missing. A total that only
   * shows again what other totals gather has no questions of its own and is left out.
   */
  static Map<String, List<Share>> of(Assessment assessment, QuestionnaireResult result) {
    Impacts impacts = new Impacts(assessment, result);
    impacts.below.getOrDefault(null, List.of()).forEach(impacts::top);
    Map<String, List<Share>> found = new HashMap<>();
    impacts.shares.forEach((question, own) -> found.put(question, List.copyOf(own.values())));
    return found;
  }

  /** The topmost nodes with a value are what points are counted in. */
  private void top(NodeResult node) {
    if (node.values().get(DECLARED) != null) {
      if (node.total() > 0) {
        spread(node, node, Fraction.ONE);
      }
      return;
    }
    below.getOrDefault(node.id(), List.of()).forEach(this::top);
  }

  private void spread(NodeResult total, NodeResult node, Fraction weight) {
    List<Explanation.Source> inputs = inputs(node);
    if (claims(node) || inputs.isEmpty()) {
      add(total, node, weight.times(node.values().get(DECLARED)));
      return;
    }
    for (Explanation.Source input : inputs) {
      spread(total, nodes.get(input.id()), weight.times(input.weight()));
    }
  }

  /** Where an answer was given, the way down ends; what was inherited goes on to its source. */
  private boolean claims(NodeResult node) {
    return assessment.response().to(questionnaire, node.id()) instanceof Answer.Given;
  }

  private List<Explanation.Source> inputs(NodeResult node) {
    Explanation why = assessment.explanations().get(node.because().get(DECLARED));
    return why.inputs().stream()
        .filter(input -> Keys.questionnaire(input.key()).equals(questionnaire))
        .filter(input -> input.aspect().equals(DECLARED) && nodes.containsKey(input.id()))
        .toList();
  }

  private void add(NodeResult total, NodeResult question, Fraction points) {
    if (points.isAbove(Fraction.ZERO)) {
      shares
          .computeIfAbsent(question.id(), key -> new LinkedHashMap<>())
          .merge(
              total.id(),
              new Share(total.id(), total.name(), points, answered(total)),
              Share::plus);
    }
  }

  /** What was answered as not applicable counts as answered; what is not asked does not count. */
  private static Fraction answered(NodeResult total) {
    long asked = Math.max(total.applicable(), total.answered());
    return Fraction.of(total.answered() * 100L, asked);
  }
}
