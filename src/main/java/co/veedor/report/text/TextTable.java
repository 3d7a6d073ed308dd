package co.veedor.report.text;

import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Draws a table in plain characters: words to the left, numbers to the right. */
public final class TextTable {
  private TextTable() {}

  /** The table as lines, each as long as its content needs, with a rule under the heads. */
  public static String draw(Table table) {
    int[] widths = IntStream.range(0, table.columns().size()).map(i -> width(table, i)).toArray();
    boolean[] numeric = new boolean[widths.length];
    for (int i = 0; i < numeric.length; i++) {
      numeric[i] = isNumeric(table, i);
    }
    StringBuilder text = new StringBuilder();
    List<Cell> heads =
        table.columns().stream().map(column -> (Cell) new Words(column.name())).toList();
    line(text, heads, numeric, widths);
    int whole = IntStream.of(widths).sum() + 2 * (widths.length - 1);
    text.append("─".repeat(whole)).append('\n');
    table.rows().forEach(row -> line(text, row, numeric, widths));
    return text.toString();
  }

  private static int width(Table table, int column) {
    int widest = table.columns().get(column).name().length();
    for (List<Cell> row : table.rows()) {
      widest = Math.max(widest, row.get(column).text().length());
    }
    return widest;
  }

  private static void line(StringBuilder text, List<Cell> cells, boolean[] numeric, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String shown = cells.get(i).text();
      String space = " ".repeat(widths[i] - shown.length());
      line.append(numeric[i] ? space + shown : shown + space).append("  ");
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static boolean isNumeric(Table table, int column) {
    return !table.rows().isEmpty()
        && table.rows().stream()
            .allMatch(
                row ->
                    row.get(column) instanceof Table.Percent
                        || row.get(column) instanceof Table.Whole
                        || row.get(column) instanceof Table.Money);
  }
}
