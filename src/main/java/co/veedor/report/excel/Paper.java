package co.veedor.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How rows of words fit, on screen and on paper. */
final class Paper {
  static final float LINE_POINTS = 14.5f;
  static final float TITLE_POINTS = 28;

  /** As many characters as a landscape page holds in letters that can still be read. */
  private static final int CHARACTERS_A_PAGE = 200;

  private static final float MOST_POINTS = 400;
  private static final double MARGIN_INCHES = 0.4;

  private Paper() {}

  /** How many lines words take in a column of so many characters. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> wrapped(line, width)).sum();
  }

  /** Lines of whole words; only what is longer than a line is broken. */
  private static int wrapped(String line, int width) {
    int lines = 1;
    int used = -1;
    for (int from = 0; from < line.length(); ) {
      int space = line.indexOf(' ', from);
      int word = (space < 0 ? line.length() : space) - from;
      if (used >= 0 && used + 1 + word > width) {
        lines++;
        used = -1;
      }
      used += 1 + word;
      for (; used > width; used -= width) {
        lines++;
      }
      from += word + 1;
    }
    return lines;
  }

  /** The height of a row whose fullest cell has so many lines; a spreadsheet shows no more. */
  static float points(int lines) {
    // Programs differ in whether they fit rows to wrapped words by themselves.
    return Math.min(MOST_POINTS, Math.max(1, lines) * LINE_POINTS);
  }

  /** How many pages side by side columns of so many characters take. */
  static int pages(int characters) {
    return (characters + CHARACTERS_A_PAGE - 1) / CHARACTERS_A_PAGE;
  }

  /** Landscape, so many pages wide, page numbers. */
  static void landscape(Sheet sheet, int pages) {
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setLandscape(true);
    setup.setPaperSize(PrintSetup.LETTER_PAPERSIZE);
    setup.setFitWidth((short) pages);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getFooter().setRight("Página &P de &N");
  }
}
