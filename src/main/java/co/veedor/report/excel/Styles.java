package co.veedor.report.excel;

import co.veedor.report.Layout;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;

/** The cell styles of one workbook, each made once. */
final class Styles {
  private final XSSFWorkbook workbook;
  private final Map<String, String> colours;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook workbook, Layout layout) {
    this.workbook = workbook;
    this.colours = layout.colours();
  }

  XSSFCellStyle title() {
    return once("title", () -> withFont(plain(), 18, true, "ink"));
  }

  XSSFCellStyle subtitle() {
    return once("subtitle", () -> withFont(plain(), 11, false, "muted"));
  }

  XSSFCellStyle head() {
    return once(
        "head",
        () -> {
          XSSFCellStyle style = filled(bordered(), "accent");
          style.setFont(font(10, true, null));
          style.setAlignment(HorizontalAlignment.CENTER);
          return style;
        });
  }

  XSSFCellStyle words() {
    return once(
        "words",
        () -> {
          XSSFCellStyle style = bordered();
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setIndention((short) 1);
          return style;
        });
  }

  /** Words that a spreadsheet would take for a formula: shown as they are. */
  XSSFCellStyle quoted() {
    return once(
        "quoted",
        () -> {
          XSSFCellStyle style = bordered();
          style.setQuotePrefixed(true);
          return style;
        });
  }

  XSSFCellStyle strong() {
    return once("strong", () -> withFont(filled(bordered(), "surface"), 10, true, "ink"));
  }

  XSSFCellStyle percent() {
    return numeric("0.00");
  }

  XSSFCellStyle whole() {
    return numeric("0");
  }

  /** A quantity, with as many decimals as it has. */
  XSSFCellStyle quantity() {
    return numeric("General");
  }

  XSSFCellStyle day() {
    return numeric(FormColumn.DAY);
  }

  /** Words that run over several lines, below each other. */
  XSSFCellStyle paragraph(boolean strong) {
    return once(
        "paragraph " + strong,
        () -> {
          XSSFCellStyle style = strong ? filled(plain(), "surface") : plain();
          style.setFont(font(10, strong, "ink"));
          style.setWrapText(true);
          return style;
        });
  }

  XSSFCellStyle money() {
    return numeric("\"$\" #,##0");
  }

  XSSFCellStyle badge(String role) {
    return once(
        "badge " + role,
        () -> {
          XSSFCellStyle style = filled(bordered(), role);
          style.setFont(font(10, true, null));
          style.setAlignment(HorizontalAlignment.CENTER);
          return style;
        });
  }

  /** A cell people fill in; formats as a spreadsheet writes them, {@code @} for text. */
  XSSFCellStyle input(String format) {
    return once(
        "input " + format,
        () -> {
          XSSFCellStyle style = bordered();
          style.setBorderTop(BorderStyle.THIN);
          style.setBorderLeft(BorderStyle.THIN);
          style.setBorderRight(BorderStyle.THIN);
          for (var side : XSSFCellBorder.BorderSide.values()) {
            style.setBorderColor(side, colour("meta"));
          }
          style.setLocked(false);
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setIndention((short) 1);
          return style;
        });
  }

  /** Words that nobody fills in, on the colour of what is given. */
  XSSFCellStyle given() {
    return once("given", () -> filled(bordered(), "surface"));
  }

  private XSSFCellStyle numeric(String format) {
    return once(
        format,
        () -> {
          XSSFCellStyle style = bordered();
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          style.setAlignment(HorizontalAlignment.RIGHT);
          return style;
        });
  }

  private XSSFCellStyle once(String key, Supplier<XSSFCellStyle> make) {
    XSSFCellStyle known = made.get(key);
    if (known == null) {
      known = make.get();
      made.put(key, known);
    }
    return known;
  }

  private XSSFCellStyle plain() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setFont(font(10, false, "ink"));
    return style;
  }

  private XSSFCellStyle bordered() {
    XSSFCellStyle style = plain();
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour("line"));
    return style;
  }

  private XSSFCellStyle filled(XSSFCellStyle style, String role) {
    style.setFillForegroundColor(colour(role));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle withFont(XSSFCellStyle style, int size, boolean bold, String role) {
    style.setFont(font(size, bold, role));
    return style;
  }

  private XSSFFont font(int size, boolean bold, String role) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    font.setColor(role == null ? rgb("#ffffff") : colour(role));
    return font;
  }

  private XSSFColor colour(String role) {
    return rgb(colours.getOrDefault(role, "#444444"));
  }

  private static XSSFColor rgb(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex.substring(1)), new DefaultIndexedColorMap());
  }
}
