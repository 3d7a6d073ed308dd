package co.veedor.report;

import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.report.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Fills the tables of a layout from a plan. */
public final class Tables {
  private final Layout layout;
  private final Plan plan;

  /** The tables of {@code plan}, laid out by {@code layout}. */
  public Tables(Layout layout, Plan plan) {
    this.layout = layout;
    this.plan = plan;
  }

  /** Components and domains of one questionnaire, as a terminal shows them. */
  public Table summary(QuestionnaireResult result) {
    List<NodeResult> nodes =
        result.nodes().stream().filter(node -> !node.kind().equals("question")).toList();
    return filled("summary", TableColumns.RESULTS, nodes);
  }

  /** Components, domains and questions of one questionnaire. */
  public Table results(QuestionnaireResult result) {
    return filled("results", TableColumns.RESULTS, result.nodes());
  }

  /** One row a gap. */
  public Table gaps() {
    return filled("gaps", TableColumns.GAPS, plan.assessment().gaps());
  }

  /** One row an initiative. */
  public Table initiatives() {
    return filled("initiatives", TableColumns.INITIATIVES, plan.initiatives());
  }

  /** One row a finding. */
  public Table findings() {
    return filled("findings", TableColumns.FINDINGS, plan.assessment().findings());
  }

  private <T> Table filled(
      String id, Map<String, BiFunction<Plan, T, Cell>> columns, List<T> items) {
    Table empty = layout.tables().get(id);
    List<List<Cell>> rows = new ArrayList<>(items.size());
    for (T item : items) {
      rows.add(
          empty.columns().stream()
              .map(column -> columns.get(column.id()).apply(plan, item))
              .toList());
    }
    return new Table(id, empty.title(), empty.columns(), rows);
  }
}
