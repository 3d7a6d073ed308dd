package co.veedor.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** The names of rows, in as many lines as they need. */
final class NamesAxis extends CategoryAxis {
  /** Letters in a line beside bars. */
  static final int USUAL = 18;

  private static final long serialVersionUID = 1L;

  private final int width;
  private final Font font;
  private final transient Style style;

  /**
   * An axis of names.
   *
   * @param width letters in a line
   */
  NamesAxis(int width, Font font, Style style) {
    this.width = width;
    this.font = font;
    this.style = style;
    setTickLabelFont(font);
    setTickLabelPaint(style.paint("ink"));
    setTickMarksVisible(false);
    setAxisLineVisible(false);
    setLowerMargin(0.005);
    setUpperMargin(0.005);
  }

  /** How many lines of {@code width} letters a name needs. */
  static int lines(String name, int width) {
    return Style.lines(name, width).size();
  }

  @Override
  @SuppressWarnings("rawtypes")
  protected TextBlock createLabel(
      Comparable category, float room, RectangleEdge edge, Graphics2D graphics) {
    TextBlock block = new TextBlock();
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    Style.lines(category.toString(), width)
        .forEach(line -> block.addLine(line, font, style.paint("ink")));
    return block;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
