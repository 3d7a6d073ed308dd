package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
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
record ProgressPart(String name, Fraction value, Fraction weight) {

  /** The parts of a total in the reading that counts, as its explanation has them. */
  static List<ProgressPart> of(Assessment assessment, QuestionnaireResult result, NodeResult node) {
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
  Fraction points() {
    return value == null ? null : value.times(weight);
  }

  /** Points it would bring at one hundred. */
  Fraction most() {
    return Fraction.HUNDRED.times(weight);
  }
}
