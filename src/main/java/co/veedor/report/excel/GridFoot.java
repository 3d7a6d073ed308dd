package co.veedor.report.excel;

import co.veedor.plan.Plan;
import co.veedor.plan.Wave;
import co.veedor.report.Table;
import java.util.ArrayList;
import java.util.List;

/** The rows below the grid of a roadmap: what runs in each step, and what it takes. */
final class GridFoot implements Live {
  private static final int ACTIVE = 0;
  private static final int MONEY = 1;
  private static final int EFFORT = 2;

  private final List<Wave> waves;
  private final Table grid;
  private final int first;
  private final List<Totals> totals = new ArrayList<>();

  /**
   * The foot of {@code grid}.
   *
   * @param first row of its first initiative
   */
  GridFoot(Plan plan, Table grid, int first) {
    this.waves = plan.settings().timeline().waves();
    this.grid = grid;
    this.first = first;
  }

  private record Totals(String sheet, int row, Table table) {}

  /** Takes the next row of the foot from the totals of a sheet that has been drawn. */
  GridFoot from(TableSheet sheet, Table table) {
    totals.add(new Totals(sheet.name(), sheet.next() - 1, table));
    return this;
  }

  @Override
  public String formula(int row, int column) {
    int foot = row - grid.rows().size();
    int left = grid.place(waves.get(0).toString());
    int wave = column - left;
    boolean dated = left >= 0 && wave >= 0 && wave < waves.size();
    if (foot == ACTIVE && dated && row > 0) {
      return "COUNTIF(" + At.range(first, column, first + row - 1, column) + ",\"?*\")";
    }
    if (foot == MONEY && column == grid.place("cost") && row > 1) {
      return "SUM(" + At.range(first, column, first + row - 2, column) + ")";
    }
    boolean linked = (foot == MONEY || foot == EFFORT) && dated;
    return linked ? taken(totals.get(foot - MONEY), waves.get(wave)) : "";
  }

  private static String taken(Totals from, Wave wave) {
    int column = from.table().place(wave.toString());
    return column < 0 ? "" : At.on(from.sheet(), At.cell(from.row(), column));
  }

  @Override
  public boolean isTotal(int row) {
    return row >= grid.rows().size();
  }

  @Override
  public boolean isInMillions(int row) {
    return row == grid.rows().size() + MONEY;
  }
}
