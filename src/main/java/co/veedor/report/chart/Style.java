package co.veedor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jfree.chart.LegendItem;

/**
 * Letters, lines and colours shared by all charts.
 *
 * @param colours hexadecimal, by role
 */
record Style(Map<String, String> colours) {
  private static final String SERIES = "serie-";
  static final Font LETTERS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Font SMALL_BOLD = SMALL.deriveFont(Font.BOLD);
  static final Font CELL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font CELL_BOLD = CELL.deriveFont(Font.BOLD);
  static final Stroke LINE = new BasicStroke(2.5f);
  static final Stroke DASHES =
      new BasicStroke(
          2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {7f, 5f}, 0f);
  static final Stroke THIN = new BasicStroke(1f);

  /** The colour of a role; black when the palette does not hold it. */
  Color paint(String role) {
    return Color.decode(colours.getOrDefault(role, "#000000"));
  }

  /** The colour of a line among others: {@code serie-1}, {@code serie-2}, …, and from the start. */
  Color series(int line) {
    int known = 1;
    while (colours.containsKey(SERIES + (known + 1))) {
      known++;
    }
    return paint(SERIES + (line % known + 1));
  }

  /** The colour of letters on a background: ink or white, whichever stands out more. */
  Color over(Color background) {
    Color ink = paint("ink");
    boolean dark = contrast(ink, background) >= contrast(Color.WHITE, background);
    return dark ? ink : Color.WHITE;
  }

  /** The contrast of two colours as WCAG 2 defines it, from 1 to 21. */
  static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** A sample in a legend with its word. */
  LegendItem legend(String word, Shape sample, Color colour) {
    LegendItem item = new LegendItem(word, null, null, null, sample, colour);
    item.setLabelFont(LETTERS);
    item.setLabelPaint(paint("ink"));
    return item;
  }

  /** The text in lines of at most {@code width} characters, except for longer words. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
