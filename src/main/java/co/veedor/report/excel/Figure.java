package co.veedor.report.excel;

import co.veedor.report.Table;
import java.util.List;

/**
 * What one native chart shows.
 *
 * @param shape how it is drawn
 * @param title what it is about
 * @param names title of the axis with names
 * @param values title of the axis with numbers
 * @param table names in its first column, one series in each other
 * @param roles colours of the series, by role of the palette
 */
record Figure(
    Shape shape, String title, String names, String values, Table table, List<String> roles) {
  /** How a figure is drawn. */
  enum Shape {
    /** Rays from 0 to 100. */
    RADAR,
    /** Bars side by side, from 0 to 100. */
    BARS,
    /** Bars one after the other. */
    STACKED,
    /** Upright bars of amounts of money. */
    MONEY
  }

  /** Name of a row. */
  String name(int row) {
    return table.rows().get(row).get(0).text();
  }

  /** Names and numbers in words, for whoever cannot see the chart. */
  String spoken() {
    StringBuilder spoken = new StringBuilder(title).append('.');
    for (List<Table.Cell> row : table.rows()) {
      spoken.append(' ').append(row.get(0).text()).append(": ");
      for (int i = 1; i < row.size(); i++) {
        String head = table.columns().get(i).name();
        spoken.append(i == 1 ? "" : ", ").append(head).append(' ').append(row.get(i).text());
      }
      spoken.append('.');
    }
    return spoken.toString();
  }
}
