package co.veedor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Letters, lines and colours shared by all charts.
 *
 * @param colours hexadecimal, by role
 */
record Style(Map<String, String> colours) {
  static final Font LETTERS = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Stroke LINE = new BasicStroke(2.5f);
  static final Stroke DASHES =
      new BasicStroke(
          2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {7f, 5f}, 0f);
  static final Stroke THIN = new BasicStroke(1f);

  /** The colour of a role; black when the palette does not hold it. */
  Paint paint(String role) {
    return Color.decode(colours.getOrDefault(role, "#000000"));
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
