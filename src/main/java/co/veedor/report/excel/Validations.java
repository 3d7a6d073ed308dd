package co.veedor.report.excel;

import co.veedor.report.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What may be written into the cells of a sheet, with the words that tell so. */
final class Validations {
  private static final String FIRST_DAY = "36526";
  private static final String LAST_DAY = "73050";
  private static final String LONGEST = "2000";

  private static final int MOST_WORDS = 220;

  private final Sheet sheet;

  Validations(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Only what is in a range may be written; other values are asked about when {@code loose}. */
  void listed(CellRangeAddressList cells, String range, boolean loose, String help) {
    add(cells, helper().createFormulaListConstraint(range), loose, help);
  }

  /** Only one of a few words may be written; others are asked about when {@code loose}. */
  void words(CellRangeAddressList cells, List<String> words, boolean loose, String help) {
    add(cells, helper().createExplicitListConstraint(words.toArray(new String[0])), loose, help);
  }

  /** Only numbers within bounds may be written. */
  void numbers(CellRangeAddressList cells, String least, String most, String help) {
    add(cells, helper().createDecimalConstraint(OperatorType.BETWEEN, least, most), false, help);
  }

  /** Only whole numbers within bounds, which may be formulas, may be written. */
  void wholes(CellRangeAddressList cells, String least, String most, String help) {
    add(cells, helper().createIntegerConstraint(OperatorType.BETWEEN, least, most), false, help);
  }

  /** Only days of this century may be written; others are asked about when {@code loose}. */
  void days(CellRangeAddressList cells, boolean loose, String help) {
    add(
        cells,
        helper().createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "yyyy-mm-dd"),
        loose,
        help);
  }

  /** Only what is of the kind of {@code sample} may be written. */
  void like(CellRangeAddressList cells, Table.Cell sample, String help) {
    if (sample instanceof Table.Day) {
      days(cells, false, help);
    } else if (sample instanceof Table.Choice choice) {
      words(cells, choice.words(), false, help);
    } else if (sample instanceof Table.Words) {
      texts(cells, help);
    }
  }

  /** Any words that are not too long may be written. */
  void texts(CellRangeAddressList cells, String help) {
    add(
        cells,
        helper().createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, LONGEST, null),
        false,
        help);
  }

  /** Words that appear when a cell is chosen, and when a value is refused. */
  private void add(
      CellRangeAddressList cells, DataValidationConstraint rule, boolean loose, String help) {
    String words = CellText.cut(help, MOST_WORDS);
    DataValidation validation = helper().createValidation(rule, cells);
    validation.setSuppressDropDownArrow(true);
    validation.setShowErrorBox(true);
    validation.setErrorStyle(
        loose ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
    validation.createErrorBox("Valor no esperado", words);
    validation.createPromptBox("Qué se escribe", words);
    validation.setShowPromptBox(true);
    sheet.addValidationData(validation);
  }

  private DataValidationHelper helper() {
    return sheet.getDataValidationHelper();
  }
}
