package co.veedor.report;

import co.veedor.assessment.GapResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.plan.Plan;
import co.veedor.report.TotalColumns.Count;
import co.veedor.report.TotalColumns.Reason;
import co.veedor.report.TotalColumns.Total;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is shown of several questionnaires together. */
final class Totals {
  private Totals() {}

  /** The top nodes. */
  static List<Total> of(List<QuestionnaireResult> results) {
    return results.stream()
        .flatMap(
            result ->
                result.nodes().stream()
                    .filter(node -> node.depth() == 0 && !node.kind().equals("question"))
                    .map(node -> new Total(result, node)))
        .toList();
  }

  /** Every reading of the top nodes that has an explanation. */
  static List<Reason> reasons(List<QuestionnaireResult> results) {
    return of(results).stream()
        .flatMap(
            total ->
                FactsOf.READINGS.stream()
                    .filter(total.node().because()::containsKey)
                    .map(reading -> new Reason(total, reading)))
        .toList();
  }

  /** The codes of the severities that occur, the gravest first. */
  static List<String> severities(Plan plan) {
    List<String> occurring =
        plan.assessment().gaps().stream().map(GapResult::severity).distinct().toList();
    return plan.assessment().catalogue().vocabulary().codes("severity").stream()
        .filter(occurring::contains)
        .toList();
  }

  /**
   * The gaps of each domain that has any, in the order of the instruments; at the end their sum,
   * when there is more than one row.
   */
  static List<Count> counts(Plan plan, List<QuestionnaireResult> results) {
    List<Count> counts = new ArrayList<>();
    Map<String, Long> sum = new HashMap<>();
    for (QuestionnaireResult result : results) {
      byDomain(plan, result)
          .forEach(
              (domain, gaps) -> {
                counts.add(new Count(result.questionnaire().id(), domain, gaps));
                gaps.forEach((severity, count) -> sum.merge(severity, count, Long::sum));
              });
    }
    if (counts.size() > 1) {
      counts.add(new Count("", "Total", sum));
    }
    return counts;
  }

  private static Map<String, Map<String, Long>> byDomain(Plan plan, QuestionnaireResult result) {
    Map<String, Map<String, Long>> unordered = new HashMap<>();
    plan.assessment().gaps().stream()
        .filter(gap -> gap.questionnaire().equals(result.questionnaire().id()))
        .forEach(
            gap ->
                unordered
                    .computeIfAbsent(gap.question().node(), node -> new HashMap<>())
                    .merge(gap.severity(), 1L, Long::sum));
    Map<String, Map<String, Long>> byDomain = new LinkedHashMap<>();
    result.nodes().stream()
        .filter(node -> unordered.containsKey(node.id()))
        .forEach(node -> byDomain.put(node.name(), unordered.get(node.id())));
    return byDomain;
  }
}
