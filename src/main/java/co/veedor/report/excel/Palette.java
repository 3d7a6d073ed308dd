package co.veedor.report.excel;

import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The letters and colours of one workbook, by role. */
final class Palette {
  /** What lies below everything: white. */
  static final String PAPER = "paper";

  private static final String WHITE = "#ffffff";
  private static final String UNKNOWN = "#444444";

  private final XSSFWorkbook workbook;
  private final Map<String, String> colours;

  Palette(XSSFWorkbook workbook, Map<String, String> colours) {
    this.workbook = workbook;
    this.colours = colours;
  }

  /** Letters so many points high, in the colour of a role. */
  XSSFFont font(int size, boolean bold, String role) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    font.setColor(colour(role));
    return font;
  }

  /** The colour of a role. */
  XSSFColor colour(String role) {
    return new XSSFColor(bytes(role), new DefaultIndexedColorMap());
  }

  /** Red, green and blue of the colour of a role. */
  byte[] bytes(String role) {
    String hex = colours.getOrDefault(role, role.equals(PAPER) ? WHITE : UNKNOWN);
    return HexFormat.of().parseHex(hex.substring(1));
  }
}
