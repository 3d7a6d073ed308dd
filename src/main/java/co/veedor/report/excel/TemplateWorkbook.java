package co.veedor.report.excel;

import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.Layout;
import co.veedor.response.Response;
import co.veedor.response.ResponseText;
import co.veedor.response.workbook.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook to fill a questionnaire in: instructions, entity, questions, options, evidence and
 * targets, with lists, validations and protected structure. Blank, or with answers already given.
 */
public final class TemplateWorkbook {
  private final Layout layout;

  /** A workbook with the colours of {@code layout}. */
  public TemplateWorkbook(Layout layout) {
    this.layout = layout;
  }

  /**
   * Writes a workbook.
   *
   * @param response what was answered already; null for a blank one
   * @throws co.veedor.fault.FaultException when a text fits in no cell
   */
  public void write(Questionnaire questionnaire, Response response, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = new Styles(workbook, layout);
      Map<String, Map<String, Object>> written = ResponseText.answers(questionnaire, response);
      InstructionsSheet instructions = new InstructionsSheet(workbook, styles, questionnaire);
      new EntitySheet(workbook, styles).draw(questionnaire, response);
      new QuestionSheet(workbook, styles, questionnaire, instructions).draw(written, response);
      if (QuestionSheet.hasOptions(questionnaire)) {
        new OptionSheet(workbook, styles).draw(questionnaire, written);
      }
      new EvidenceSheet(workbook, styles).draw(questionnaire, written);
      TargetSheet.draw(workbook, styles, questionnaire, response);
      workbook.lockStructure();
      workbook.setForceFormulaRecalculation(true);
      workbook.setActiveSheet(0);
      workbook.setSelectedTab(0);
      workbook.getProperties().getCoreProperties().setTitle(questionnaire.name());
      workbook.setPrintArea(0, 0, 1, 0, workbook.getSheet(Form.INSTRUCTIONS).getLastRowNum());
      workbook.write(out);
    }
  }
}
