package co.veedor.report.excel;

import co.veedor.plan.PlannedInitiative;
import co.veedor.report.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads from a gap to the first of the initiatives that close it. */
final class GapLinks implements Live {
  private final Table table;
  private final int column;
  private final String sheet;
  private final Map<String, Integer> rows = new HashMap<>();

  /**
   * The links of {@code table}.
   *
   * @param sheet where the initiatives stand, one a row below one row of heads
   */
  GapLinks(Table table, List<PlannedInitiative> initiatives, String sheet) {
    this.table = table;
    this.column = table.place("initiatives");
    this.sheet = sheet;
    initiatives.forEach(each -> rows.put(each.initiative().id(), rows.size() + 1));
  }

  @Override
  public String target(int row, int column) {
    if (column != this.column) {
      return "";
    }
    String first = table.rows().get(row).get(column).text().split(",", 2)[0];
    return rows.containsKey(first) ? At.on(sheet, At.cell(rows.get(first), 0)) : "";
  }
}
