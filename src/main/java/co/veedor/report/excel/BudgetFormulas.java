package co.veedor.report.excel;

import co.veedor.plan.Budget;
import co.veedor.report.BudgetLines;
import co.veedor.report.BudgetLines.Role;
import co.veedor.report.Table;
import java.util.List;

/** The sums of a budget: down its parts, along its years, and what is left of what there is. */
final class BudgetFormulas implements Live {
  private final Table table;
  private final List<BudgetLines.Line> lines;
  private final int first;
  private final int firstYear;
  private final int lastYear;

  /**
   * The sums of a table.
   *
   * @param first row of its first line
   */
  BudgetFormulas(Table table, Budget budget, int first) {
    this.table = table;
    this.lines = BudgetLines.of(budget);
    this.first = first;
    this.firstYear = table.place(String.valueOf(budget.years().get(0)));
    this.lastYear = firstYear + budget.years().size() - 1;
  }

  @Override
  public String formula(int row, int column) {
    boolean year = firstYear >= 0 && column >= firstYear && column <= lastYear;
    if (column == table.place("all") && firstYear >= 0) {
      return "SUM(" + At.range(first + row, firstYear, first + row, lastYear) + ")";
    }
    if (!year || lines.get(row).role() == Role.PART || lines.get(row).role() == Role.AVAILABLE) {
      return "";
    }
    return lines.get(row).role() == Role.TOTAL ? total(row, column) : left(row, column);
  }

  private String total(int row, int column) {
    int top = row;
    while (top > 0 && lines.get(top - 1).role() == Role.PART) {
      top--;
    }
    return top == row ? "" : "SUM(" + At.range(first + top, column, first + row - 1, column) + ")";
  }

  /** What is available stands right above, and above it the total of the last way of splitting. */
  private String left(int row, int column) {
    return At.cell(first + row - 1, column) + "-" + At.cell(first + row - 2, column);
  }

  @Override
  public boolean isTotal(int row) {
    return lines.get(row).role() != Role.PART;
  }
}
