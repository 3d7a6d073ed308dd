package co.veedor.report.excel;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A protected sheet with cells to fill. */
final class FormSheet {
  private static final int LONGEST = 32_767;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Validations validations;
  private final List<FormColumn> columns;
  private int next;

  FormSheet(XSSFWorkbook workbook, String name, Styles styles, List<FormColumn> columns) {
    this.sheet = workbook.createSheet(name);
    this.validations = new Validations(sheet);
    this.styles = styles;
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, 256 * columns.get(i).width());
    }
  }

  /** Index of the next free row. */
  int next() {
    return next;
  }

  /** A line of words across the sheet. */
  XSSFCell line(String text, boolean title) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(title ? Paper.TITLE_POINTS : Paper.LINE_POINTS);
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(title ? styles.title() : styles.subtitle());
    return cell;
  }

  void space() {
    next++;
  }

  /** The words above the columns; what lies above them stays in sight. */
  void head() {
    XSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).title());
      cell.setCellStyle(styles.head());
      lines = Math.max(lines, Paper.lines(columns.get(i).title(), columns.get(i).width() - 1));
    }
    row.setHeightInPoints(Paper.points(lines));
    sheet.createFreezePane(1, next);
    sheet.setRepeatingRows(new CellRangeAddress(next - 1, next - 1, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
  }

  /** A row of values: texts, numbers, days, or null for a cell to fill. */
  XSSFRow row(List<?> values) {
    XSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      XSSFCell cell = row.createCell(i);
      cell.setCellStyle(column.format() == null ? styles.given() : styles.input(column.format()));
      put(cell, values.get(i));
      if (values.get(i) instanceof String text) {
        lines = Math.max(lines, Paper.lines(text, column.width()));
      }
    }
    row.setHeightInPoints(Paper.points(lines));
    return row;
  }

  /** Puts a value in a cell. */
  static void put(XSSFCell cell, Object value) {
    if (value instanceof Fraction fraction) {
      cell.setCellValue(fraction.toDecimal().doubleValue());
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value != null && !value.toString().isEmpty()) {
      cell.setCellValue(fitting(value.toString()));
    }
  }

  /** A text as the format can hold it. */
  private static String fitting(String text) {
    String safe = CellText.escaped(text);
    if (safe.length() > LONGEST) {
      throw new FaultException(
          Kind.RESPONSE,
          Fault.at(
              Place.of(text.substring(0, 40) + "…"),
              "el texto no cabe en una celda",
              "a lo sumo 32.767 caracteres"));
    }
    return safe;
  }

  /** Only what is in a list may be written; other values are asked about when {@code loose}. */
  void listed(CellRangeAddressList cells, String range, boolean loose, String help) {
    validations.listed(cells, range, loose, help);
  }

  /** Only one of a few words may be written; others are asked about when {@code loose}. */
  void words(CellRangeAddressList cells, List<String> words, boolean loose, String help) {
    validations.words(cells, words, loose, help);
  }

  /** Only numbers within bounds may be written. */
  void numbers(CellRangeAddressList cells, String least, String most, String help) {
    validations.numbers(cells, least, most, help);
  }

  /** Days are expected; other values are asked about. */
  void days(CellRangeAddressList cells, String help) {
    validations.days(cells, true, help);
  }

  /** The sheet drawn on. */
  XSSFSheet sheet() {
    return sheet;
  }

  /** Locks all but the cells to fill, without password; widths, heights and filters stay free. */
  void finish() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockAutoFilter(false);
    sheet.lockSelectLockedCells(false);
    sheet.setDisplayGridlines(false);
    Paper.landscape(sheet, Paper.pages(columns.stream().mapToInt(FormColumn::width).sum()));
  }
}
