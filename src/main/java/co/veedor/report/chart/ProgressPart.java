package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.TreeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a weighted total.
 *
 * @param name as people call it
 * @param value percent, 0–100; null when it has none and therefore does not count
 * @param weight its effective weight; zero when it does not count
 */
public record ProgressPart(String name, Fraction value, Fraction weight) {
  private static final String WEIGHTED = "weighted";

  /** The totals of a questionnaire that weigh their parts and have a value. */
  public static List<NodeResult> totals(QuestionnaireResult result) {
    return result.nodes().stream()
        .filter(node -> node.value() != null && isWeighted(result, node))
        .toList();
  }

  private static boolean isWeighted(QuestionnaireResult result, NodeResult node) {
    TreeNode declared = result.questionnaire().nodes().get(node.id());
    return declared != null && declared.aggregate().equals(WEIGHTED);
  }

  /** The parts of a total in the reading that counts, as its explanation has them. */
  public static List<ProgressPart> of(
      Assessment assessment, QuestionnaireResult result, NodeResult node) {
    Map<String, String> names = new HashMap<>();
    result.nodes().forEach(each -> names.put(each.id(), each.name()));
    Explanation why = assessment.explanations().get(node.because().get(assessment.basis()));
    List<ProgressPart> parts = new ArrayList<>();
    why.inputs()
        .forEach(
            input ->
                parts.add(new ProgressPart(names.get(input.id()), input.value(), input.weight())));
    why.excluded()
        .forEach(left -> parts.add(new ProgressPart(names.get(left.id()), null, Fraction.ZERO)));
    return parts;
  }

  /** Points it brings to the total; null when it does not count. */
  public Fraction points() {
    return value == null ? null : value.times(weight);
  }

  /** Points it would bring at one hundred. */
  public Fraction most() {
    return Fraction.HUNDRED.times(weight);
  }
}
