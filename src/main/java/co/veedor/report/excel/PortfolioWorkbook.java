package co.veedor.report.excel;

import co.veedor.report.Layout;
import co.veedor.report.PortfolioTables;
import co.veedor.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

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
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook, layout);
      TableSheet first = new TableSheet(workbook, "Iniciativas", styles);
      first.line(title, true);
      first.line(tables.weights(), false);
      first.line(PortfolioTables.TIES, false);
      first.main(tables.initiatives());
      sheet(workbook, "Presupuesto", styles, tables.budget());
      TableSheet indicators = new TableSheet(workbook, "Indicadores", styles);
      if (!tables.progress().rows().isEmpty()) {
        indicators.small(tables.progress());
        indicators.space();
      }
      indicators.main(tables.indicators());
      sheet(workbook, "Hallazgos", styles, tables.findings());
      sheet(workbook, "Reparaciones", styles, tables.repairs());
      workbook.write(out);
    }
  }

  private static void sheet(XSSFWorkbook workbook, String name, Styles styles, Table table) {
    new TableSheet(workbook, name, styles).main(table);
  }
}
