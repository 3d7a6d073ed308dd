package co.veedor.report.excel;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.report.Table;
import co.veedor.report.Tables;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: who, when, totals, and a radar of the domains. */
final class Cover {
  private static final int[] READINGS = {1, 2, 3};
  private static final int LEAST_SPOKES = 3;
  private static final int ROWS_OF_CHART = 20;
  private static final int CHARTS_A_ROW = 2;

  private final TableSheet sheet;
  private final TableSheet data;
  private final Tables tables;

  /**
   * A cover.
   *
   * @param data where the figures of the charts go
   */
  Cover(XSSFWorkbook workbook, Styles styles, Tables tables, TableSheet data) {
    this.data = data;
    this.sheet = new TableSheet(workbook, "Resumen", styles);
    this.tables = tables;
  }

  void draw(Plan plan) {
    Assessment assessment = plan.assessment();
    sheet.line(assessment.response().entity().name(), true);
    sheet.line(
        "Autoevaluación de la vigencia "
            + assessment.response().period().code()
            + ", evaluada al "
            + assessment.asOf(),
        false);
    sheet.line(
        "Vale la lectura "
            + assessment.catalogue().vocabulary().word("reading", assessment.basis())
            + ". Los porcentajes van de 0 a 100.",
        false);
    for (QuestionnaireResult result : assessment.questionnaires()) {
      sheet.space();
      summary(result);
    }
    sheet.printed(1);
  }

  private void summary(QuestionnaireResult result) {
    sheet.line(result.questionnaire().name(), false);
    if (!result.questionnaire().notice().isEmpty()) {
      sheet.line(result.questionnaire().notice(), false);
    }
    Table table = tables.summary(result);
    sheet.small(table);
    sheet.widths(table.columns());
    sheet.space();
    int top = sheet.next();
    int charts = 0;
    for (NodeResult component : result.nodes()) {
      Table parts = parts(result, component, table);
      if (component.depth() == 0 && parts.rows().size() >= LEAST_SPOKES) {
        radar(component.name(), parts, top, charts++);
      }
    }
    int rows = ROWS_OF_CHART * ((charts + 1) / CHARTS_A_ROW);
    for (int row = 0; charts > 0 && row <= rows; row++) {
      sheet.space();
    }
  }

  /** What stands right below a component, with the three readings. */
  private static Table parts(QuestionnaireResult result, NodeResult component, Table whole) {
    List<NodeResult> nodes =
        result.nodes().stream().filter(node -> !node.kind().equals("question")).toList();
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (component.id().equals(nodes.get(i).parent())) {
        List<Table.Cell> row = new ArrayList<>(whole.rows().get(i).subList(0, READINGS.length + 1));
        row.set(0, new Table.Words(nodes.get(i).name()));
        rows.add(row);
      }
    }
    return new Table(
        "chart", component.name(), whole.columns().subList(0, READINGS.length + 1), rows);
  }

  private void radar(String component, Table parts, int top, int number) {
    data.line(component, false);
    int first = data.next() + 1;
    data.small(parts);
    data.space();
    int left = number % CHARTS_A_ROW == 0 ? 0 : 2;
    int right = number % CHARTS_A_ROW == 0 ? 2 : 7;
    int row = top + ROWS_OF_CHART * (number / CHARTS_A_ROW);
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, left, row, right, row + ROWS_OF_CHART - 1);
    int last = first + parts.rows().size() - 1;
    DomainRadar.draw(sheet.sheet(), data.sheet(), component, first, last, READINGS, anchor);
  }
}
