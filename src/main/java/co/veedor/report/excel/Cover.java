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

  private final TableSheet sheet;
  private final Tables tables;

  Cover(XSSFWorkbook workbook, Styles styles, Tables tables) {
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
    int first = sheet.next() + 1;
    sheet.small(table);
    sheet.widths(table.columns());
    sheet.space();
    int top = sheet.next();
    int charts = 0;
    for (int[] run : domains(result)) {
      if (run[1] - run[0] + 1 >= LEAST_SPOKES) {
        radar(
            table.rows().get(run[0] - 1).get(0).text(),
            first + run[0],
            first + run[1],
            top,
            charts++);
      }
    }
    for (int row = 0; charts > 0 && row <= ROWS_OF_CHART; row++) {
      sheet.space();
    }
  }

  private void radar(String component, int first, int last, int top, int number) {
    int left = number % 2 == 0 ? 0 : 2;
    int right = number % 2 == 0 ? 2 : 7;
    int row = top + ROWS_OF_CHART * (number / 2);
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, left, row, right, row + ROWS_OF_CHART - 1);
    DomainRadar.draw(sheet.sheet(), component, first, last, READINGS, anchor);
  }

  /** First and last line, among the components and domains, of the domains of each component. */
  private static List<int[]> domains(QuestionnaireResult result) {
    List<NodeResult> nodes =
        result.nodes().stream().filter(node -> !node.kind().equals("question")).toList();
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).depth() == 1) {
        boolean begins = nodes.get(i - 1).depth() == 0;
        if (begins) {
          runs.add(new int[] {i, i});
        }
        runs.get(runs.size() - 1)[1] = i;
      }
    }
    return runs;
  }
}
