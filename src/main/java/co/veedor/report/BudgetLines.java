package co.veedor.report;

import co.veedor.plan.Budget;
import co.veedor.report.PlanColumns.BudgetLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of a budget's table: every way of splitting it, each with its total. */
final class BudgetLines {
  private static final Map<String, String> NAMES =
      Map.of("programme", "Programa", "line", "Línea", "questionnaire", "Instrumento");

  private BudgetLines() {}

  static List<BudgetLine> of(Budget budget) {
    List<BudgetLine> lines = new ArrayList<>();
    for (Budget.Group group : budget.groups()) {
      String by = NAMES.get(group.by());
      group.rows().forEach(row -> lines.add(new BudgetLine(by, row)));
      lines.add(new BudgetLine(by, new Budget.Row("", "Total", budget.total())));
    }
    if (!budget.available().isEmpty()) {
      lines.add(new BudgetLine("", new Budget.Row("", "Dinero disponible", budget.available())));
    }
    return lines;
  }
}
