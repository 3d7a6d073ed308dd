package co.veedor.report.excel;

import co.veedor.report.Layout;
import co.veedor.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** A workbook of neutral tables, each on a sheet of its own. */
public final class TablesWorkbook {
  private final Layout layout;

  /** A workbook in the colours of {@code layout}. */
  public TablesWorkbook(Layout layout) {
    this.layout = layout;
  }

  /**
   * Writes the workbook.
   *
   * @param title what stands on top of the first sheet
   * @param lines what stands below the title
   * @param sheets the tables by the name of their sheet, in order; at least one
   * @param out where it goes; stays open
   */
  public void write(String title, List<String> lines, Map<String, Table> sheets, OutputStream out)
      throws IOException {
    try (Book book = new Book(layout, "Comparación", title)) {
      boolean first = true;
      for (Map.Entry<String, Table> each : sheets.entrySet()) {
        TableSheet sheet = book.sheet(each.getKey());
        if (first) {
          sheet.title(title);
          lines.forEach(sheet::line);
        }
        sheet.main(each.getValue(), Live.NONE);
        first = false;
      }
      book.write(out);
    }
  }
}
