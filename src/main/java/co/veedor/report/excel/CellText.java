package co.veedor.report.excel;

import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Words as a spreadsheet may hold them: never a formula, never a code, never too long. */
final class CellText {
  private static final int LONGEST = 32_767;
  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final int HEADER_PART = 90;

  /** What a spreadsheet would read as one character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** Puts words into a cell; what looks like a formula is marked as words. */
  static void put(Cell cell, String text, XSSFCellStyle style, Styles styles) {
    cell.setCellStyle(isRisky(text) ? styles.quoted(style) : style);
    cell.setCellValue(fitting(text));
  }

  /** Whether a spreadsheet would take the text for a formula. */
  static boolean isRisky(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text as one cell can hold it; amounts stay on one line with their sign. */
  static String fitting(String text) {
    return cut(escaped(text.replace("$ ", "$\u00a0")), LONGEST);
  }

  /** The text without what a spreadsheet would read as codes of characters. */
  static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** The text as a header or footer shows it: its codes begin with an ampersand. */
  static String inHeader(String text) {
    return cut(text.replaceAll("\\s+", " "), HEADER_PART).replace("&", "&&");
  }

  /** The text, or its first whole words when it is longer than {@code most}. */
  static String brief(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    return text.substring(0, space > 0 ? space : most - 1) + "…";
  }

  /** The text, or its beginning when it is longer than {@code most}. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean split = Character.isHighSurrogate(text.charAt(most - 2));
    return text.substring(0, split ? most - 2 : most - 1) + "…";
  }
}
