package co.veedor.report.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** The axes of values that charts share. */
final class Axes {
  /** Up to here bars of percentages leave room for their labels. */
  static final double BESIDE_BARS = 124.9;

  private static final int STEP = 25;

  private Axes() {}

  /** Numbers from zero to {@code end}, without lines of its own. */
  static NumberAxis numbers(double end, Style style) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, end);
    axis.setTickLabelFont(Style.SMALL);
    axis.setTickLabelPaint(style.paint("muted"));
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** Percentages from zero to {@code end}, a hundred or some more to leave room for labels. */
  static NumberAxis percents(double end, Style style) {
    NumberAxis axis = numbers(end, style);
    axis.setTickUnit(new NumberTickUnit(STEP));
    return axis;
  }
}
