package co.veedor.report.excel;

import co.veedor.report.Table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** The sheet with the figures of all charts; most charts stand beside theirs. */
final class FigureSheet {
  private static final int LEFT = 6;
  private static final int RIGHT = 14;
  private static final int ROWS = 22;
  private static final int ROWS_OF_WORDS = 3;
  private static final int ROWS_AROUND = 8;
  private static final int ROWS_A_PAGE = 54;
  private static final int POINTS_A_ROW = 15;
  private static final int POINTS_A_BAR = 11;
  private static final int POINTS_A_STACK = 18;

  private static final int NAME = 52;
  private static final int FIGURE = 14;

  private final TableSheet sheet;

  FigureSheet(TableSheet sheet) {
    this.sheet = sheet;
  }

  /** Puts a figure below those there are, with its chart beside it. */
  void draw(Figure figure) {
    int height = Math.max(ROWS, ROWS_AROUND + rows(figure));
    sheet.keep(height, ROWS_A_PAGE);
    int top = sheet.next();
    int first = put(figure);
    int bottom = top + height;
    XSSFClientAnchor place = TableSheet.place(LEFT, top, RIGHT, bottom);
    NativeChart.draw(sheet.whole(), place, figure, sheet.name(), first, sheet.styles().palette());
    sheet.spaceTo(bottom + 1);
  }

  /** Puts a figure below those there are; its chart stands on another sheet. */
  void draw(Figure figure, TableSheet page, XSSFClientAnchor place) {
    sheet.keep(ROWS_OF_WORDS + figure.table().rows().size(), ROWS_A_PAGE);
    int first = put(figure);
    sheet.space();
    NativeChart.draw(page.whole(), place, figure, sheet.name(), first, sheet.styles().palette());
  }

  /** Sets up the page once all figures are there. */
  void finish() {
    sheet.reach(RIGHT);
    List<Column> widths = new ArrayList<>(List.of(new Column("name", "", NAME)));
    widths.addAll(Collections.nCopies(LEFT - 1, new Column("figure", "", FIGURE)));
    sheet.widths(widths);
    sheet.printed("Gráficas", 1);
  }

  /** The first row with numbers. */
  private int put(Figure figure) {
    sheet.line(figure.title());
    int first = sheet.next() + 1;
    sheet.small(figure.table(), Live.NONE);
    return first;
  }

  private static int rows(Figure figure) {
    int names = figure.table().rows().size();
    return switch (figure.shape()) {
      case RADAR, MONEY -> 0;
      case BARS -> names * (1 + figure.roles().size()) * POINTS_A_BAR / POINTS_A_ROW;
      case STACKED -> names * POINTS_A_STACK / POINTS_A_ROW;
    };
  }
}
