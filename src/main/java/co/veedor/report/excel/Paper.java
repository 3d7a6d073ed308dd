package co.veedor.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How rows of words fit, on screen and on paper. */
final class Paper {
  static final float LINE_POINTS = 14.5f;
  static final float TITLE_POINTS = 28;

  /** As many characters as a landscape page holds in letters that can still be read. */
  private static final int CHARACTERS_A_PAGE = 200;

  private static final float MOST_POINTS = 400;
  private static final double MARGIN_INCHES = 0.4;

  private Paper() {}

  /** The lines a text takes in a column of so many characters. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> 1 + line.length() / width).sum();
  }

  /** The lines the bold words of a head take, broken between words. */
  static int headLines(String head, int width) {
    int lines = 1;
    int used = 0;
    for (String word : head.split(" ")) {
      boolean fits = used == 0 || used + 1 + word.length() <= width - 1;
      lines += fits ? 0 : 1;
      used = fits && used > 0 ? used + 1 + word.length() : word.length();
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
  static void landscape(XSSFSheet sheet, int pages) {
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
