package co.veedor.report.excel;

import co.veedor.plan.Plan;
import co.veedor.plan.Wave;
import co.veedor.report.Table;
import java.util.List;

/** Sums along and down a table of initiatives and steps whose last row is the total. */
final class GridSums implements Live {
  private final List<Wave> waves;
  private final Table table;
  private final int first;

  /**
   * The sums of {@code table}.
   *
   * @param first row of its first initiative
   */
  GridSums(Plan plan, Table table, int first) {
    this.waves = plan.settings().timeline().waves();
    this.table = table;
    this.first = first;
  }

  @Override
  public String formula(int row, int column) {
    int left = table.place(waves.get(0).toString());
    int right = left + waves.size() - 1;
    if (left < 0) {
      return "";
    }
    if (column == table.place("all")) {
      return "SUM(" + At.range(first + row, left, first + row, right) + ")";
    }
    boolean total = isTotal(row) && row > 0 && column >= left && column <= right;
    return total ? "SUM(" + At.range(first, column, first + row - 1, column) + ")" : "";
  }

  @Override
  public boolean isTotal(int row) {
    return row == table.rows().size() - 1;
  }
}
