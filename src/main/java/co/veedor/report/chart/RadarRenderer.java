package co.veedor.report.chart;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PolarPlot;
import org.jfree.chart.renderer.DefaultPolarItemRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** Draws targets as dashes and values as a filled shape, with the names around. */
final class RadarRenderer extends DefaultPolarItemRenderer {
  static final int TARGETS = 0;
  static final int VALUES = 1;

  private static final long serialVersionUID = 1L;
  private static final int LINE_HEIGHT = 16;
  private static final int BESIDE = 10;
  private static final int ABOVE = 20;

  private final List<List<String>> labels;
  private final transient Style style;

  /**
   * A renderer.
   *
   * @param labels lines of text beside each ray
   */
  RadarRenderer(List<List<String>> labels, String reading, Style style) {
    this.labels = labels;
    this.style = style;
    setSeriesPaint(TARGETS, style.paint("meta"));
    setSeriesStroke(TARGETS, Style.DASHES);
    setSeriesShape(TARGETS, new Ellipse2D.Double());
    setSeriesPaint(VALUES, style.paint(reading));
    setSeriesStroke(VALUES, Style.LINE);
    setSeriesOutlinePaint(VALUES, style.paint(reading));
    setSeriesOutlineStroke(VALUES, Style.LINE);
    setSeriesShape(VALUES, new Ellipse2D.Double(-4, -4, 8, 8));
    setSeriesFilled(VALUES, true);
    setFillComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.2f));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void drawAngularGridLines(
      Graphics2D graphics, PolarPlot plot, List ticks, Rectangle2D area) {
    super.drawAngularGridLines(graphics, plot, ticks, area);
    graphics.setFont(Style.LETTERS);
    graphics.setPaint(style.paint("ink"));
    for (int ray = 0; ray < labels.size(); ray++) {
      double angle = RadarPlot.angle(ray, labels.size());
      Point end = plot.translateToJava2D(angle, 100, plot.getAxis(), area);
      label(graphics, labels.get(ray), end, Math.toRadians(angle));
    }
  }

  private static void label(Graphics2D graphics, List<String> lines, Point end, double angle) {
    double up = Math.cos(angle);
    double right = Math.sin(angle);
    double x = end.x + BESIDE * right;
    double y = end.y - ABOVE * up - (1 + up) / 2 * (lines.size() - 1) * LINE_HEIGHT;
    for (int line = 0; line < lines.size(); line++) {
      TextUtils.drawAlignedString(
          lines.get(line), graphics, (float) x, (float) (y + line * LINE_HEIGHT), anchor(right));
    }
  }

  private static TextAnchor anchor(double right) {
    if (Math.abs(right) < 0.1) {
      return TextAnchor.CENTER;
    }
    return right > 0 ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT;
  }

  /** Drawn once and never compared. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
