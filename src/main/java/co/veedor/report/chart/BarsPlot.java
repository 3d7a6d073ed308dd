package co.veedor.report.chart;

import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars; each says what it shows and its value beside it. */
final class BarsPlot extends CategoryPlot {
  private static final long serialVersionUID = 1L;
  private static final int BAR = 19;
  private static final int LINE = 17;
  private static final int SPACE = 14;
  private static final int FRAME = 76;
  private static final ItemLabelPosition BESIDE =
      new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);

  /** A plot of these bars along an axis. */
  BarsPlot(Bars bars, ValueAxis axis, Style style) {
    super(values(bars), names(style), axis, renderer(bars, style));
    setOrientation(PlotOrientation.HORIZONTAL);
    setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    setRangeGridlinePaint(style.paint("line"));
    setRangeGridlineStroke(Style.THIN);
    setBackgroundPaint(null);
    setOutlineVisible(false);
  }

  /** Height of the drawing: every group has room for its bars and for the longest name. */
  static int height(Bars bars) {
    int lines =
        bars.groups().stream()
            .mapToInt(each -> NamesAxis.lines(each.name(), NamesAxis.USUAL))
            .max()
            .orElse(0);
    int group = Math.max(bars.series().size() * BAR, lines * LINE) + SPACE;
    return FRAME + bars.groups().size() * group;
  }

  private static CategoryDataset values(Bars bars) {
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int column = 0; column < bars.groups().size(); column++) {
      Bars.Group group = bars.groups().get(column);
      RowKey key = new RowKey(column, group.name());
      bars.series()
          .forEach(
              (role, word) -> {
                Bars.Bar bar = group.bars().get(role);
                values.addValue(bar == null ? null : bar.length(), word, key);
              });
    }
    return values;
  }

  private static CategoryAxis names(Style style) {
    CategoryAxis axis = new NamesAxis(NamesAxis.USUAL, Style.LETTERS, style);
    axis.setCategoryMargin(0.18);
    return axis;
  }

  private static BarRenderer renderer(Bars bars, Style style) {
    BarRenderer renderer = new BarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setItemMargin(0.08);
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(Style.SMALL);
    renderer.setDefaultItemLabelPaint(style.paint("ink"));
    renderer.setDefaultPositiveItemLabelPosition(BESIDE);
    renderer.setDefaultItemLabelGenerator(new BarLabels(bars));
    List<String> roles = bars.roles();
    for (int row = 0; row < roles.size(); row++) {
      renderer.setSeriesPaint(row, style.paint(roles.get(row)));
    }
    return renderer;
  }
}
