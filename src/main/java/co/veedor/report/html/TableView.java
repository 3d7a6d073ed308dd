package co.veedor.report.html;

import java.util.List;

/**
 * A table as the page shows it: what is short in columns, what is long below each row.
 *
 * @param id fixed id
 * @param title as people read it
 * @param heads names of the columns
 * @param rows from top to bottom
 */
record TableView(String id, String title, List<Head> heads, List<Row> rows) {
  /**
   * The name of a column.
   *
   * @param name its words
   * @param numeric whether it holds numbers
   */
  record Head(String name, boolean numeric) {}

  /**
   * One row.
   *
   * @param code what orders rows that are otherwise equal
   * @param domain what filters choose it by; empty where there is no filter
   * @param severity a code, likewise
   * @param type a code, likewise
   * @param cells what stands in the columns
   * @param details what stands below; may be empty
   */
  record Row(
      String code,
      String domain,
      String severity,
      String type,
      List<Cell> cells,
      List<Cell> details) {}

  /**
   * One place of the table.
   *
   * @param name of its column
   * @param parts words, some of which lead somewhere
   * @param role of its colour; empty when it has none
   * @param order number to sort by; empty when its words are sorted
   * @param numeric whether it is a number
   * @param wide whether it needs a line of its own on a narrow screen
   */
  record Cell(
      String name, List<Ref> parts, String role, String order, boolean numeric, boolean wide) {
    /** Whether there is anything to read. */
    public boolean isFilled() {
      return parts.stream().anyMatch(part -> !part.text().isEmpty());
    }
  }
}
