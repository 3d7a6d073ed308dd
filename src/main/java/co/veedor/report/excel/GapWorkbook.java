package co.veedor.report.excel;

import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.OneFileFormat;
import co.veedor.report.Tables;
import java.io.IOException;
import java.io.OutputStream;

/**
 * {@code matriz-brechas.xlsx}: cover, charts, results, gaps to follow up, initiatives and their
 * priorities, roadmap, budget, findings, reasons and sources. Large sheets are written row by row,
 * so that memory does not grow with them; the same plan gives the same bytes.
 */
public final class GapWorkbook implements OneFileFormat {
  private final Layout layout;

  /** A workbook laid out by {@code layout}. */
  public GapWorkbook(Layout layout) {
    this.layout = layout;
  }

  @Override
  public String code() {
    return "xlsx";
  }

  @Override
  public String fileName() {
    return "matriz-brechas.xlsx";
  }

  @Override
  public void write(Plan plan, OutputStream out) throws IOException {
    String entity = plan.assessment().response().entity().name();
    try (Book book = new Book(layout, "Matriz de brechas", entity)) {
      book.dated(plan.assessment().asOf());
      new GapSheets(book, plan, new Tables(layout, plan)).draw();
      book.write(out);
    }
  }
}
