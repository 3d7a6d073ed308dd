package co.veedor.report.excel;

import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.OneFileFormat;
import co.veedor.report.SourceTables;
import co.veedor.report.Table;
import co.veedor.report.Tables;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** {@code matriz-brechas.xlsx}: cover, results, gaps, initiatives, findings, reasons, sources. */
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

  /** The sheet with the figures of the charts, behind all others. */
  private static final String FIGURES = "Gráficas";

  @Override
  public String fileName() {
    return "matriz-brechas.xlsx";
  }

  @Override
  public void write(Plan plan, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook, layout);
      Tables tables = new Tables(layout, plan);
      SourceTables sources = new SourceTables(plan);
      TableSheet figures = new TableSheet(workbook, FIGURES, styles);
      new Cover(workbook, styles, tables, figures).draw(plan);
      results(workbook, styles, tables, plan);
      sheet(workbook, "Brechas", styles, tables.gaps());
      sheet(workbook, "Iniciativas", styles, tables.initiatives());
      sheet(workbook, "Hoja de ruta", styles, tables.schedule());
      sheet(workbook, "Periodos", styles, tables.steps());
      sheet(workbook, "Presupuesto", styles, tables.budget());
      sheet(workbook, "Indicadores", styles, tables.indicators());
      sheet(workbook, "Seguimiento", styles, tables.measures());
      sheet(workbook, "Hallazgos", styles, tables.findings());
      sheet(workbook, "Explicaciones", styles, sources.explanations());
      sheet(workbook, "Fuentes", styles, sources.sources());
      workbook.setSheetOrder(FIGURES, workbook.getNumberOfSheets() - 1);
      workbook.setActiveSheet(0);
      workbook.setSelectedTab(0);
      workbook.write(out);
    }
  }

  private static void results(XSSFWorkbook workbook, Styles styles, Tables tables, Plan plan) {
    for (QuestionnaireResult result : plan.assessment().questionnaires()) {
      boolean only = plan.assessment().questionnaires().size() == 1;
      String name = only ? "Resultados" : "R " + result.questionnaire().id();
      sheet(workbook, name, styles, tables.results(result));
    }
  }

  private static void sheet(XSSFWorkbook workbook, String name, Styles styles, Table table) {
    new TableSheet(workbook, name, styles).main(table);
  }
}
