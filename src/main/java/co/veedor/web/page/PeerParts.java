package co.veedor.web.page;

import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of groups, total by total, so that what is compared stands together.
 *
 * @param heads heads of the columns, without the one that names the total
 * @param parts the totals and domains in the order of the table
 */
record PeerParts(List<String> heads, List<Part> parts) {
  /**
   * A total or a domain.
   *
   * @param whole whether it is a total
   * @param rows its cells, group by group
   */
  public record Part(String name, boolean whole, List<List<Cell>> rows) {}

  /** Takes a table apart. */
  static PeerParts of(Table groups) {
    int named = groups.place("measure");
    Map<String, List<List<Cell>>> byName = new LinkedHashMap<>();
    for (List<Cell> row : groups.rows()) {
      String name = named < 0 ? groups.title() : row.get(named).text();
      byName.computeIfAbsent(name, none -> new ArrayList<>()).add(without(row, named));
    }
    List<Part> parts = new ArrayList<>();
    byName.forEach((name, rows) -> parts.add(new Part(name.strip(), !name.startsWith(" "), rows)));
    return new PeerParts(
        without(groups.columns().stream().map(Table.Column::name).toList(), named), parts);
  }

  private static <T> List<T> without(List<T> all, int place) {
    List<T> left = new ArrayList<>(all);
    if (place >= 0) {
      left.remove(place);
    }
    return left;
  }
}
