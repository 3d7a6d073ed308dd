package co.veedor.report.excel;

import co.veedor.report.Layout;
import co.veedor.report.PortfolioTables;
import co.veedor.report.Table;
import java.io.IOException;
import java.io.OutputStream;

/** {@code portafolio.xlsx}: initiatives, budget, indicators, findings, repairs. */
public final class PortfolioWorkbook {
  private final Layout layout;

  /** A workbook in the colours of {@code layout}. */
  public PortfolioWorkbook(Layout layout) {
    this.layout = layout;
  }

  /**
   * Writes the workbook.
   *
   * @param title what stands on top of the first sheet
   * @param out where it goes; stays open
   */
  public void write(String title, PortfolioTables tables, OutputStream out) throws IOException {
    try (Book book = new Book(layout, "Revisión de portafolio", title)) {
      TableSheet first = book.sheet("Iniciativas");
      first.title(title);
      first.line(tables.weights());
      first.line(PortfolioTables.TIES);
      first.main(tables.initiatives(), Live.NONE);
      sheet(book, "Presupuesto", tables.budget());
      TableSheet indicators = book.sheet("Indicadores");
      if (!tables.progress().rows().isEmpty()) {
        indicators.small(tables.progress(), Live.NONE);
        indicators.space();
      }
      indicators.main(tables.indicators(), Live.NONE);
      sheet(book, "Hallazgos", tables.findings());
      sheet(book, "Reparaciones", tables.repairs());
      book.write(out);
    }
  }

  private static void sheet(Book book, String name, Table table) {
    book.sheet(name).main(table, Live.NONE);
  }
}
