package co.veedor.report.excel;

import co.veedor.report.Layout;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;

/** The cell styles of one workbook, each made once. */
final class Styles {
  private final XSSFWorkbook workbook;
  private final Palette palette;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();

  Styles(XSSFWorkbook workbook, Layout layout) {
    this.workbook = workbook;
    this.palette = new Palette(workbook, layout.colours());
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
          style.setFont(palette.font(10, true, Palette.PAPER));
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

  /** The head of a column people fill in. */
  XSSFCellStyle openHead() {
    return once("openHead", () -> filled(copy(head()), "calculado"));
  }

  /** Words across several columns, as many lines as they need. */
  XSSFCellStyle note() {
    return once(
        "note",
        () -> {
          XSSFCellStyle style = withFont(plain(), 10, false, "muted");
          style.setWrapText(true);
          return style;
        });
  }

  XSSFCellStyle strong() {
    return once("strong", () -> withFont(filled(bordered(), "surface"), 10, true, "ink"));
  }

  /** The same style for words that a spreadsheet would take for a formula. */
  XSSFCellStyle quoted(XSSFCellStyle style) {
    return once(
        "quoted " + style.getIndex(),
        () -> {
          XSSFCellStyle quoted = copy(style);
          quoted.setQuotePrefixed(true);
          return quoted;
        });
  }

  /** The same style for a row of totals. */
  XSSFCellStyle total(XSSFCellStyle style) {
    return once(
        "total " + style.getIndex(),
        () -> {
          XSSFCellStyle total = withFont(filled(copy(style), "surface"), 10, true, "ink");
          total.setBorderTop(BorderStyle.THIN);
          total.setTopBorderColor(palette.colour("muted"));
          return total;
        });
  }

  /** The same style for a cell people write into. */
  XSSFCellStyle open(XSSFCellStyle style) {
    return once(
        "open " + style.getIndex(),
        () -> {
          XSSFCellStyle open = filled(copy(style), "editable");
          open.setLocked(false);
          for (var side : XSSFCellBorder.BorderSide.values()) {
            open.setBorderColor(side, palette.colour("meta"));
          }
          open.setBorderTop(BorderStyle.THIN);
          open.setBorderLeft(BorderStyle.THIN);
          open.setBorderRight(BorderStyle.THIN);
          return open;
        });
  }

  /** The same style for a cell that leads somewhere. */
  XSSFCellStyle link(XSSFCellStyle style) {
    return once(
        "link " + style.getIndex(),
        () -> {
          XSSFFont font = palette.font(10, false, "accent");
          font.setUnderline(FontUnderline.SINGLE);
          XSSFCellStyle link = copy(style);
          link.setFont(font);
          return link;
        });
  }

  /** Words across several columns that nobody should leave unread. */
  XSSFCellStyle warning() {
    return once("warning", () -> withFont(filled(copy(note()), "surface"), 10, true, "ink"));
  }

  XSSFCellStyle badge(String role) {
    return once(
        "badge " + role,
        () -> {
          XSSFCellStyle style = filled(bordered(), role);
          style.setFont(palette.font(10, true, Palette.PAPER));
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
            style.setBorderColor(side, palette.colour("meta"));
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

  /** A number or a day shown as one of {@link Formats} says. */
  XSSFCellStyle numeric(String format) {
    return once(
        format,
        () -> {
          XSSFCellStyle style = bordered();
          style.setDataFormat(workbook.createDataFormat().getFormat(format));
          style.setAlignment(HorizontalAlignment.RIGHT);
          style.setWrapText(false);
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

  private XSSFCellStyle copy(XSSFCellStyle style) {
    XSSFCellStyle copy = workbook.createCellStyle();
    copy.cloneStyleFrom(style);
    return copy;
  }

  private XSSFCellStyle plain() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setFont(palette.font(10, false, "ink"));
    return style;
  }

  private XSSFCellStyle bordered() {
    XSSFCellStyle style = plain();
    style.setWrapText(true);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(palette.colour("line"));
    return style;
  }

  private XSSFCellStyle filled(XSSFCellStyle style, String role) {
    style.setFillForegroundColor(palette.colour(role));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle withFont(XSSFCellStyle style, int size, boolean bold, String role) {
    style.setFont(palette.font(size, bold, role));
    return style;
  }

  /** The colours and letters it is made of. */
  Palette palette() {
    return palette;
  }
}
