package co.veedor.report.excel;

import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws neutral tables as a sheet with filters, frozen heads and real numbers, row after row. */
final class TableSheet {
  private static final int CLEAR = 3 * Units.EMU_PER_POINT;
  private static final int MOST_FROZEN = 3;
  private static final int FROZEN_WIDTH = 66;

  private final Book book;
  private final SXSSFSheet sheet;
  private final Styles styles;
  private final CellDrawing drawing;
  private int next;
  private int right;
  private int page;

  TableSheet(Book book, SXSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
    this.styles = book.styles();
    this.drawing = new CellDrawing(styles);
  }

  /** Its name. */
  String name() {
    return sheet.getSheetName();
  }

  /** The sheet charts are put on. */
  XSSFSheet whole() {
    return book.whole(sheet);
  }

  Styles styles() {
    return styles;
  }

  /** Index of the next free row. */
  int next() {
    return next;
  }

  /** From one cell to another, clear of the line a page may end on. */
  static XSSFClientAnchor place(int left, int top, int right, int bottom) {
    return new XSSFClientAnchor(0, CLEAR, 0, 0, left, top, right, bottom);
  }

  /** Leaves a title above tables. */
  void title(String text) {
    SXSSFRow row = row(Paper.TITLE_POINTS);
    CellText.put(row.createCell(0), text, styles.title(), styles);
  }

  /** Leaves a line of words. */
  void line(String text) {
    SXSSFRow row = row(Paper.LINE_POINTS);
    CellText.put(row.createCell(0), text, styles.subtitle(), styles);
  }

  /** Leaves the name of another place, which leads there, and what it is. */
  void entry(String name, String target, String words) {
    SXSSFRow row = row(Paper.LINE_POINTS);
    CellText.put(row.createCell(0), name, styles.link(styles.words()), styles);
    CellText.put(row.createCell(1), words, styles.subtitle(), styles);
    book.link(sheet, At.cell(next - 1, 0), target);
  }

  /** Leaves words across the first columns, as many lines as they need. */
  void note(String text, List<Column> columns) {
    across(text, columns, styles.note());
  }

  /** Leaves words nobody should leave unread across the first columns. */
  void warning(String text, List<Column> columns) {
    across(text, columns, styles.warning());
  }

  private void across(String text, List<Column> columns, XSSFCellStyle style) {
    SXSSFRow row = row(Paper.points(Paper.lines(text, width(columns))));
    CellText.put(row.createCell(0), text, style, styles);
    if (columns.size() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, columns.size() - 1));
    }
  }

  /** Leaves a row empty. */
  void space() {
    next++;
  }

  /** Leaves rows empty up to {@code row}. */
  void spaceTo(int row) {
    next = Math.max(next, row);
  }

  /** What is printed reaches at least to a column. */
  void reach(int column) {
    right = Math.max(right, column);
  }

  /** A new page begins with the next row. */
  void newPage() {
    sheet.setRowBreak(next - 1);
    page = next;
  }

  /** A new page begins with the next row unless {@code rows} more fit on one of {@code most}. */
  void keep(int rows, int most) {
    if (next > page && next - page + rows > most) {
      newPage();
    }
  }

  /** Draws a table that people read, without filters. */
  void small(Table table, Live live) {
    head(table.columns());
    int first = next;
    for (int i = 0; i < table.rows().size(); i++) {
      row(table.rows().get(i), table.columns(), live, i);
    }
    open(table, first);
    right = Math.max(right, table.columns().size() - 1);
  }

  /** Draws the sheet's main table: filters, frozen heads, widths, print set-up. */
  void main(Table table, Live live) {
    int head = next;
    small(table, live);
    int last = head + table.rows().size();
    while (last > head && live.isTotal(last - head - 1)) {
      last--;
    }
    sheet.setAutoFilter(new CellRangeAddress(head, last, 0, table.columns().size() - 1));
    int frozen = frozen(table.columns());
    sheet.createFreezePane(frozen, head + 1);
    sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
    widths(table.columns());
    int pages = Paper.pages(width(table.columns()));
    if (pages > 1) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
    }
    printed(table.title(), pages);
  }

  private static int width(List<Column> columns) {
    return columns.stream().mapToInt(Column::width).sum();
  }

  /** How many columns stay in sight: those that say what a row is, while they leave room. */
  private static int frozen(List<Column> columns) {
    int frozen = 1;
    int width = columns.get(0).width();
    while (frozen < MOST_FROZEN
        && frozen < columns.size()
        && width + columns.get(frozen).width() <= FROZEN_WIDTH) {
      width += columns.get(frozen++).width();
    }
    return frozen;
  }

  /** Sets the widths of columns. */
  void widths(List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, 256 * columns.get(i).width());
    }
  }

  /** Landscape, so many pages wide; whom and what it is about above, page numbers below. */
  void printed(String title, int pages) {
    Paper.landscape(sheet, pages);
    sheet.getHeader().setLeft(CellText.inHeader(book.owner()));
    sheet.getHeader().setRight(CellText.inHeader(title));
    book.printed(sheet, Math.max(0, next - 1), right);
  }

  /** What may be written into cells. */
  Validations validations() {
    return new Validations(sheet);
  }

  private void head(List<Column> columns) {
    SXSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      XSSFCellStyle style = column.isOpen() ? styles.openHead() : styles.head();
      CellText.put(row.createCell(i), column.name(), style, styles);
      lines = Math.max(lines, Paper.lines(column.name(), column.width() - 1));
    }
    row.setHeightInPoints(Paper.points(lines));
  }

  private void row(List<Cell> cells, List<Column> columns, Live live, int number) {
    SXSSFRow row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      SXSSFCell cell = row.createCell(i);
      String target = live.target(number, i);
      boolean linked = !target.isEmpty() && book.link(sheet, At.cell(next - 1, i), target);
      drawing.draw(cell, cells.get(i), columns.get(i), live, number, linked);
      lines = Math.max(lines, CellDrawing.lines(cells.get(i), columns.get(i)));
    }
    row.setHeightInPoints(Paper.points(lines));
  }

  /** Tells what may be written into the columns people write into. */
  private void open(Table table, int first) {
    for (int i = 0; i < table.columns().size() && !table.rows().isEmpty(); i++) {
      Column column = table.columns().get(i);
      CellRangeAddressList cells =
          new CellRangeAddressList(first, first + table.rows().size() - 1, i, i);
      if (column.isOpen()) {
        validations().like(cells, table.rows().get(0).get(i), column.ask());
      }
    }
  }

  private SXSSFRow row(float points) {
    SXSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints(points);
    return row;
  }
}
