package co.veedor.report.chart;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** The names of domains, in as many lines as they need. */
final class NamesAxis extends CategoryAxis {
  private static final long serialVersionUID = 1L;
  private static final int WIDTH = 18;

  private final transient Style style;

  NamesAxis(Style style) {
    this.style = style;
    setTickLabelFont(Style.LETTERS);
    setTickLabelPaint(style.paint("ink"));
  }

  /** How many lines a name needs. */
  static int lines(String name) {
    return Style.lines(name, WIDTH).size();
  }

  @Override
  @SuppressWarnings("rawtypes")
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
    TextBlock block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    Style.lines(category.toString(), WIDTH)
        .forEach(line -> block.addLine(line, Style.LETTERS, style.paint("ink")));
    return block;
  }
}
