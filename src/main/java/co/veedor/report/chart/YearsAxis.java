package co.veedor.report.chart;

import co.veedor.plan.Timeline;
import co.veedor.plan.Wave;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** The months of a plan: a line and its number where a year begins, a thin line at its half. */
final class YearsAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private final transient Timeline timeline;

  YearsAxis(Timeline timeline, Style style) {
    this.timeline = timeline;
    setRange(timeline.first().first(), timeline.last().end());
    setTickLabelFont(Style.SMALL_BOLD);
    setTickLabelPaint(style.paint("ink"));
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    int year = 0;
    for (int month = timeline.first().first(); month < timeline.last().end(); month++) {
      Wave here = new Wave(month, 1);
      if (here.year() != year) {
        year = here.year();
        ticks.add(tick(TickType.MAJOR, month, Integer.toString(year)));
      } else if (month % Wave.SEMESTER == 0) {
        ticks.add(tick(TickType.MINOR, month, ""));
      }
    }
    return ticks;
  }

  private static NumberTick tick(TickType type, int month, String label) {
    return new NumberTick(type, month, label, TextAnchor.BOTTOM_LEFT, TextAnchor.BOTTOM_LEFT, 0);
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
