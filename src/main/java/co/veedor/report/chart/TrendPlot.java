package co.veedor.report.chart;

import co.veedor.plan.Trend.Point;
import co.veedor.plan.Trend.Series;
import co.veedor.report.Spanish;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DefaultDrawingSupplier;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One line a total over the periods, each with signs of its own and its values beside them. */
final class TrendPlot extends XYPlot {
  static final int HEIGHT = 320;

  private static final long serialVersionUID = 1L;
  private static final double TOP = 112;

  /** How far values stand apart, in points. */
  private static final double APART = 6.5;

  /** How far a value stands from its sign, as a part of the whole width. */
  private static final double BESIDE = 0.022;

  /** How much larger signs are than the usual ones. */
  private static final double SIGN = 1.3;

  /** The room for values on each side is the room between periods divided by this. */
  private static final double MARGIN = 6;

  /** A value beside its sign, with the colour of its line. */
  private record Label(double value, String text, Color colour) {}

  TrendPlot(List<String> periods, List<Series> series, Style style) {
    super(values(periods, series), times(periods, style), Axes.percents(TOP, style), null);
    setRenderer(renderer(series, style));
    setRangeGridlinePaint(style.paint("line"));
    setRangeGridlineStroke(Style.THIN);
    setDomainGridlinesVisible(false);
    setBackgroundPaint(null);
    setOutlineVisible(false);
    List<Point> answered = series.get(0).points();
    double beside = BESIDE * getDomainAxis().getRange().getLength();
    int first = periods.indexOf(answered.get(0).period());
    int last = periods.indexOf(answered.get(answered.size() - 1).period());
    label(labels(periods.get(first), series, style), first - beside, TextAnchor.CENTER_RIGHT);
    label(labels(periods.get(last), series, style), last + beside, TextAnchor.CENTER_LEFT);
  }

  private static XYSeriesCollection values(List<String> periods, List<Series> series) {
    XYSeriesCollection lines = new XYSeriesCollection();
    for (Series each : series) {
      XYSeries line = new XYSeries(each.name());
      for (int period = 0; period < periods.size(); period++) {
        Point point = at(each, periods.get(period));
        line.add(period, point == null ? null : point.value().toDecimal());
      }
      lines.addSeries(line);
    }
    return lines;
  }

  /** The point of a total in a period; null when it has no value there. */
  private static Point at(Series series, String period) {
    return series.points().stream()
        .filter(point -> point.period().equals(period) && point.value() != null)
        .findFirst()
        .orElse(null);
  }

  private static NumberAxis times(List<String> periods, Style style) {
    SymbolAxis axis = new SymbolAxis(null, periods.toArray(String[]::new));
    double steps = periods.size() - 1.0;
    axis.setRange(-steps / MARGIN, steps + steps / MARGIN);
    axis.setGridBandsVisible(false);
    axis.setTickLabelFont(Style.LETTERS);
    axis.setTickLabelPaint(style.paint("ink"));
    axis.setTickMarksVisible(false);
    axis.setAxisLinePaint(style.paint("muted"));
    return axis;
  }

  private static XYLineAndShapeRenderer renderer(List<Series> series, Style style) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
    Shape[] signs = DefaultDrawingSupplier.DEFAULT_SHAPE_SEQUENCE;
    AffineTransform larger = AffineTransform.getScaleInstance(SIGN, SIGN);
    for (int line = 0; line < series.size(); line++) {
      renderer.setSeriesPaint(line, style.series(line));
      renderer.setSeriesStroke(line, line % 2 == 0 ? Style.LINE : Style.DASHES);
      Shape sign = signs[line % signs.length];
      renderer.setSeriesShape(line, larger.createTransformedShape(sign));
    }
    return renderer;
  }

  private static List<Label> labels(String period, List<Series> series, Style style) {
    List<Label> labels = new ArrayList<>();
    for (int line = 0; line < series.size(); line++) {
      Point point = at(series.get(line), period);
      if (point != null) {
        double value = point.value().toDecimal().doubleValue();
        labels.add(new Label(value, Spanish.percent(point.value()), style.series(line)));
      }
    }
    labels.sort(Comparator.comparingDouble(Label::value));
    return labels;
  }

  private void label(List<Label> labels, double x, TextAnchor anchor) {
    double[] heights = apart(labels.stream().mapToDouble(Label::value).toArray());
    for (int place = 0; place < heights.length; place++) {
      Label label = labels.get(place);
      XYTextAnnotation text = new XYTextAnnotation(label.text(), x, heights[place]);
      text.setTextAnchor(anchor);
      text.setFont(Style.SMALL_BOLD);
      text.setPaint(label.colour());
      addAnnotation(text);
    }
  }

  /** The same heights, from the lowest, moved as little as keeps them apart and above zero. */
  static double[] apart(double[] heights) {
    double[] up = heights.clone();
    double[] down = heights.clone();
    for (int place = 1; place < heights.length; place++) {
      up[place] = Math.max(up[place], up[place - 1] + APART);
      int from = heights.length - 1 - place;
      down[from] = Math.min(down[from], down[from + 1] - APART);
    }
    double[] apart = new double[heights.length];
    double free = 0;
    for (int place = 0; place < heights.length; place++) {
      apart[place] = Math.max((up[place] + down[place]) / 2, free);
      free = apart[place] + APART;
    }
    return apart;
  }
}
