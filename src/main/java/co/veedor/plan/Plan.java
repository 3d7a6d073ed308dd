package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Explanation;
import co.veedor.facts.Keys;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An assessment with what to do about its gaps.
 *
 * @param assessment the assessment
 * @param settings what the entity decided
 * @param gaps the rows of the gap matrix; gaps that are the same thing share one
 * @param imported what becomes of the imported findings, in the order of the file
 * @param initiatives the most urgent first; planned or not
 * @param priority how priorities were weighed
 * @param roadmap what happens in each step
 * @param budget what it costs
 * @param indicators what it should move
 * @param trend how the totals moved up to this period; only this one when no other is known
 * @param explanations every explanation of the assessment and of the plan, by id
 */
public record Plan(
    Assessment assessment,
    PlanSettings settings,
    List<GapRow> gaps,
    List<ImportedRow> imported,
    List<PlannedInitiative> initiatives,
    Weighing priority,
    Roadmap roadmap,
    Budget budget,
    List<IndicatorSheet> indicators,
    Trend trend,
    Map<String, Explanation> explanations) {

  /**
   * The whole gap matrix, grouped by domain in the order of the instruments, the gravest of each
   * domain first; then what others found.
   */
  public List<MatrixRow> matrix() {
    Map<String, Integer> order = new HashMap<>();
    assessment
        .questionnaires()
        .forEach(
            result ->
                result
                    .questionnaire()
                    .nodes()
                    .keySet()
                    .forEach(
                        node ->
                            order.put(Keys.of(result.questionnaire().id(), node), order.size())));
    Comparator<GapRow> byDomain =
        Comparator.comparing(
            row -> order.get(Keys.of(row.gap().questionnaire(), row.gap().question().node())));
    return Stream.<MatrixRow>concat(gaps.stream().sorted(byDomain), imported.stream()).toList();
  }

  /**
   * The same plan with what came before.
   *
   * @param earlier assessments of the same entity, of earlier periods, in any order
   */
  public Plan after(List<Assessment> earlier) {
    return new Plan(
        assessment,
        settings,
        gaps,
        imported,
        initiatives,
        priority,
        roadmap,
        budget,
        indicators,
        Trend.of(assessment, earlier),
        explanations);
  }

  /** Those that are planned, in the order of their start, then of their rank. */
  public List<PlannedInitiative> placed() {
    return initiatives.stream()
        .filter(each -> each.placed() != null)
        .sorted(
            Comparator.comparing((PlannedInitiative each) -> each.placed().start())
                .thenComparingInt(PlannedInitiative::rank))
        .toList();
  }

  /** Those that stay out, the most urgent first. */
  public List<PlannedInitiative> unplaced() {
    return initiatives.stream()
        .filter(each -> each.placement() instanceof PlannedInitiative.LeftOut)
        .toList();
  }
}
