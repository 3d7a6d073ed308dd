package co.veedor.report.chart;

import java.util.List;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PolarAxisLocation;
import org.jfree.chart.plot.PolarPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/** A round plot from 0 to 100 with one ray a domain. */
final class RadarPlot extends PolarPlot {
  private static final long serialVersionUID = 1L;
  private static final int MARGIN = 62;

  private final int rays;

  /** A plot of that many rays. */
  RadarPlot(XYDataset values, int rays, RadarRenderer renderer, Style style) {
    super(values, Axes.percents(100, style), renderer);
    this.rays = rays;
    setMargin(MARGIN);
    setAxisLocation(PolarAxisLocation.NORTH_RIGHT);
    setAngleLabelsVisible(false);
    setAngleGridlinePaint(style.paint("line"));
    setAngleGridlineStroke(Style.THIN);
    setRadiusGridlinePaint(style.paint("line"));
    setRadiusGridlineStroke(Style.THIN);
    setBackgroundPaint(null);
    setOutlineVisible(false);
  }

  /** The angle of a ray, in degrees from the top, clockwise. */
  static double angle(int ray, int rays) {
    return 360.0 * ray / rays;
  }

  @Override
  protected List<NumberTick> refreshAngleTicks() {
    return java.util.stream.IntStream.range(0, rays)
        .mapToObj(
            ray -> new NumberTick(angle(ray, rays), "", TextAnchor.CENTER, TextAnchor.CENTER, 0))
        .toList();
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
