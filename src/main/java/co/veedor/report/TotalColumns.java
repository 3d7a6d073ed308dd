package co.veedor.report;

import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/** What each column of the tables that gather several questionnaires shows. */
final class TotalColumns {
  /** The column that stands for one column a severity. */
  static final String SEVERITIES = "severities";

  private static final String QUESTIONNAIRE = "questionnaire";

  static final Map<String, BiFunction<Plan, Total, Cell>> TOTALS = totals();

  static final Map<String, BiFunction<Plan, Reason, Cell>> REASONS =
      Map.of(
          QUESTIONNAIRE,
          (plan, reason) -> questionnaire(reason.total().result()),
          "name",
          (plan, reason) -> new Words(reason.total().node().name()),
          "reading",
          (plan, reason) -> TableColumns.word(plan, "reading", reason.reading()),
          "value",
          (plan, reason) -> new Percent(reason.value(), reason.because()),
          "says",
          (plan, reason) -> new Words(TableColumns.says(plan, reason.because())),
          "inputs",
          (plan, reason) ->
              new Words(SourceTables.inputs(plan.explanations().get(reason.because()))));

  static final Map<String, BiFunction<Plan, Count, Cell>> COUNTS =
      Map.of(
          QUESTIONNAIRE,
          (plan, count) -> new Words(count.questionnaire()),
          "domain",
          (plan, count) -> new Words(count.domain()),
          "all",
          (plan, count) ->
              new Whole(count.gaps().values().stream().mapToLong(Long::longValue).sum()));

  private TotalColumns() {}

  /**
   * A total of a questionnaire.
   *
   * @param result the questionnaire
   * @param node one of its top nodes
   */
  record Total(QuestionnaireResult result, NodeResult node) {}

  /**
   * One reading of a total.
   *
   * @param total the total
   * @param reading code of the reading
   */
  record Reason(Total total, String reading) {
    private Fraction value() {
      return total.node().values().get(reading);
    }

    private String because() {
      return total.node().because().get(reading);
    }
  }

  /**
   * The gaps of one domain.
   *
   * @param questionnaire id of its questionnaire; empty for a sum
   * @param domain its name
   * @param gaps how many, by code of their severity
   */
  record Count(String questionnaire, String domain, Map<String, Long> gaps) {}

  private static Map<String, BiFunction<Plan, Total, Cell>> totals() {
    Map<String, BiFunction<Plan, Total, Cell>> totals = new HashMap<>();
    TableColumns.RESULTS.forEach(
        (id, column) -> totals.put(id, (plan, total) -> column.apply(plan, total.node())));
    totals.put(QUESTIONNAIRE, (plan, total) -> questionnaire(total.result()));
    return Map.copyOf(totals);
  }

  private static Cell questionnaire(QuestionnaireResult result) {
    return new Words(result.questionnaire().id());
  }
}
