package co.veedor.report.chart;

import co.veedor.number.Fraction;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars from 0 to 100; each says its reading and its value beside it. */
final class BarsPlot extends CategoryPlot {
  private static final long serialVersionUID = 1L;
  private static final int BAR = 19;
  private static final int LINE = 17;
  private static final int SPACE = 14;
  private static final int FRAME = 76;
  private static final ItemLabelPosition BESIDE =
      new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);

  /**
   * A plot of these values.
   *
   * @param figures the columns
   * @param readings words of the rows by code, in their order
   */
  BarsPlot(List<DomainFigure> figures, Map<String, String> readings, Style style) {
    super(
        values(figures, readings),
        names(style),
        percents(style),
        renderer(figures, readings, style));
    setOrientation(PlotOrientation.HORIZONTAL);
    setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    setRangeGridlinePaint(style.paint("line"));
    setRangeGridlineStroke(Style.THIN);
    setBackgroundPaint(null);
    setOutlineVisible(false);
  }

  /** Height of the drawing: every domain has room for its bars and for the longest name. */
  static int height(List<DomainFigure> figures, int readings) {
    int lines = figures.stream().mapToInt(each -> NamesAxis.lines(named(each))).max().orElse(0);
    return FRAME + figures.size() * (Math.max(readings * BAR, lines * LINE) + SPACE);
  }

  private static CategoryDataset values(List<DomainFigure> figures, Map<String, String> readings) {
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int column = 0; column < figures.size(); column++) {
      DomainFigure figure = figures.get(column);
      DomainKey key = new DomainKey(column, named(figure));
      readings.forEach((code, word) -> values.addValue(number(figure, code), word, key));
    }
    return values;
  }

  private static String named(DomainFigure figure) {
    return figure.isValued() ? figure.name() : figure.name() + " (sin puntaje)";
  }

  private static Number number(DomainFigure figure, String reading) {
    Fraction value = figure.readings().get(reading);
    return value == null ? null : value.toDecimal();
  }

  private static CategoryAxis names(Style style) {
    CategoryAxis axis = new NamesAxis(style);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setLowerMargin(0.005);
    axis.setUpperMargin(0.005);
    axis.setCategoryMargin(0.18);
    return axis;
  }

  private static NumberAxis percents(Style style) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(0, 124.9);
    axis.setTickUnit(new NumberTickUnit(25));
    axis.setTickLabelFont(Style.SMALL);
    axis.setTickLabelPaint(style.paint("muted"));
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static BarRenderer renderer(
      List<DomainFigure> figures, Map<String, String> readings, Style style) {
    List<String> codes = List.copyOf(readings.keySet());
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0.08);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(Style.SMALL);
    renderer.setDefaultItemLabelPaint(style.paint("ink"));
    renderer.setDefaultPositiveItemLabelPosition(BESIDE);
    renderer.setDefaultItemLabelGenerator(new BarLabels(figures, codes));
    for (int row = 0; row < codes.size(); row++) {
      renderer.setSeriesPaint(row, style.paint(codes.get(row)));
    }
    return renderer;
  }
}
