package co.veedor.report.excel;

import co.veedor.report.Table;
import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Day;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Quantity;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a neutral table as a sheet with filters, frozen heads and real numbers. */
final class TableSheet {
  private static final int LONGEST = 32_767;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  TableSheet(XSSFWorkbook workbook, String name, Styles styles) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
  }

  /** The sheet drawn on. */
  XSSFSheet sheet() {
    return sheet;
  }

  /** Index of the next free row. */
  int next() {
    return next;
  }

  /** Leaves a line of words above a table. */
  void line(String text, boolean title) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(title ? Paper.TITLE_POINTS : Paper.LINE_POINTS);
    XSSFCell cell = row.createCell(0);
    cell.setCellValue(cut(text));
    cell.setCellStyle(title ? styles.title() : styles.subtitle());
  }

  /** Leaves words that run over as many lines as they need, as wide as the first columns. */
  void paragraph(String text, int columns, boolean strong) {
    XSSFRow row = sheet.createRow(next++);
    int width = 0;
    for (int i = 0; i < columns; i++) {
      row.createCell(i).setCellStyle(styles.paragraph(strong));
      width += sheet.getColumnWidth(i) / 256;
    }
    row.getCell(0).setCellValue(cut(text));
    row.setHeightInPoints(Paper.points(Paper.lines(text, width)));
    sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
  }

  /** Leaves a row empty. */
  void space() {
    next++;
  }

  /** Draws a table that people read, without filters. */
  void small(Table table) {
    head(table.columns());
    table.rows().forEach(row -> row(row, table.columns()));
  }

  /** Draws the sheet's main table: filters, frozen heads, widths, print set-up. */
  void main(Table table) {
    int head = next;
    small(table);
    int last = Math.max(head, next - 1);
    int right = table.columns().size() - 1;
    sheet.setAutoFilter(new CellRangeAddress(head, last, 0, right));
    sheet.createFreezePane(2, head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 1));
    widths(table.columns());
    int characters = table.columns().stream().mapToInt(Column::width).sum();
    printed(Paper.pages(characters));
  }

  /** Sets the widths of columns. */
  void widths(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, 256 * columns.get(i).width());
    }
  }

  /** Landscape, so many pages wide, page numbers. */
  void printed(int pages) {
    Paper.landscape(sheet, pages);
  }

  private void head(List<Column> columns) {
    XSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      XSSFCell cell = row.createCell(i);
      cell.setCellValue(columns.get(i).name());
      cell.setCellStyle(styles.head());
      lines = Math.max(lines, Paper.headLines(columns.get(i).name(), columns.get(i).width()));
    }
    row.setHeightInPoints(Paper.points(lines));
  }

  private void row(List<Cell> cells, List<Column> columns) {
    XSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      put(row.createCell(i), cells.get(i));
      lines = Math.max(lines, Paper.lines(cells.get(i).text(), columns.get(i).width()));
    }
    row.setHeightInPoints(Paper.points(lines));
  }

  private void put(XSSFCell cell, Cell content) {
    if (content instanceof Percent percent) {
      cell.setCellStyle(styles.percent());
      if (percent.value() == null) {
        cell.setCellValue(percent.text());
      } else {
        cell.setCellValue(percent.value().toDecimal().doubleValue());
      }
    } else if (content instanceof Whole whole) {
      cell.setCellStyle(styles.whole());
      cell.setCellValue(whole.value());
    } else if (content instanceof Money money) {
      cell.setCellStyle(styles.money());
      cell.setCellValue(money.pesos());
    } else if (content instanceof Quantity quantity) {
      cell.setCellStyle(styles.quantity());
      cell.setCellValue(quantity.value().doubleValue());
    } else if (content instanceof Day day) {
      cell.setCellStyle(styles.day());
      cell.setCellValue(day.day());
    } else if (content instanceof Badge badge) {
      cell.setCellStyle(styles.badge(badge.role()));
      cell.setCellValue(badge.text());
    } else if (content instanceof Words words) {
      boolean risky =
          !words.text().isEmpty() && FORMULA_STARTS.indexOf(words.text().charAt(0)) >= 0;
      cell.setCellStyle(risky ? styles.quoted() : styles.words());
      cell.setCellValue(cut(words.text()));
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
