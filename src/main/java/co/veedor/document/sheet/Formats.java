package co.veedor.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the number formats of a workbook make of its numbers. */
final class Formats {
  private static final MathContext DIGITS = new MathContext(15);
  private static final int PLACES = 12;
  private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
  private static final long LAST_DAY = 2_958_465;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Integer> cells = new ArrayList<>();
  private final LocalDate first;

  /** Reads the formats of a workbook. */
  Formats(Parts parts, String part, boolean from1904) {
    this.first = from1904 ? FIRST_1904 : FIRST_1900;
    boolean[] inCells = new boolean[1];
    parts.visit(
        part,
        (name, at) -> {
          if (name.equals("numFmt")) {
            codes.put(whole(at.getAttributeValue(null, "numFmtId")), bare(at));
          } else if (name.equals("cellXfs") || name.equals("cellStyles")) {
            inCells[0] = name.equals("cellXfs");
          } else if (name.equals("xf") && inCells[0]) {
            cells.add(whole(at.getAttributeValue(null, "numFmtId")));
          }
        });
  }

  /** A format without what it writes literally. */
  private static String bare(javax.xml.stream.XMLStreamReader at) {
    String code = at.getAttributeValue(null, "formatCode");
    return code == null ? "" : code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "");
  }

  private static int whole(String text) {
    return text == null || !text.matches("\\d{1,6}") ? 0 : Integer.parseInt(text);
  }

  /** Whether cells of a style show days. */
  private boolean isDay(int format) {
    boolean builtIn = format >= 14 && format <= 17 || format == 22;
    return builtIn || codes.getOrDefault(format, "").matches("(?i).*[yd].*");
  }

  private boolean isPercent(int format) {
    return format == 9 || format == 10 || codes.getOrDefault(format, "").contains("%");
  }

  /** The number of a cell as its style shows it. */
  Cell cell(co.veedor.fault.Place place, String raw, String style) {
    int index = whole(style);
    int format = index < cells.size() ? cells.get(index) : 0;
    BigDecimal value = number(raw);
    if (value == null) {
      return new Cell(place, raw, Cell.Kind.TEXT);
    }
    if (isDay(format) && value.signum() > 0 && value.longValue() <= LAST_DAY) {
      return new Cell(place, day(value.longValue()), Cell.Kind.DATE);
    }
    BigDecimal percent = isPercent(format) ? value.movePointRight(2) : value;
    BigDecimal shown =
        percent.scale() > PLACES ? percent.setScale(PLACES, RoundingMode.HALF_UP) : percent;
    return new Cell(place, shown.stripTrailingZeros().toPlainString(), Cell.Kind.NUMBER);
  }

  private String day(long number) {
    return first.plusDays(number).toString();
  }

  private static BigDecimal number(String raw) {
    if (!raw.matches("-?\\d{1,30}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?")) {
      return null;
    }
    return new BigDecimal(raw).round(DIGITS);
  }
}
