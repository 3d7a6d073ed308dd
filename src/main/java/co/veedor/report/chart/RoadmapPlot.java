package co.veedor.report.chart;

import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.Timeline;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** One bar an initiative, from its first month to its last. */
final class RoadmapPlot extends CategoryPlot {
  private static final long serialVersionUID = 1L;
  private static final int LETTERS = 44;
  private static final int LINE = 13;
  private static final int SPACE = 5;
  private static final int FRAME = 62;

  /** A plot of placed initiatives, from the top. */
  RoadmapPlot(List<PlannedInitiative> rows, Timeline timeline, KindPainter painter, Style style) {
    super(
        months(rows),
        new NamesAxis(LETTERS, Style.SMALL, style),
        new YearsAxis(timeline, style),
        renderer(painter));
    setOrientation(PlotOrientation.HORIZONTAL);
    setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    setRangeGridlinePaint(style.paint("muted"));
    setRangeGridlineStroke(Style.THIN);
    setRangeMinorGridlinesVisible(true);
    setRangeMinorGridlinePaint(style.paint("line"));
    setRangeMinorGridlineStroke(Style.THIN);
    setBackgroundPaint(null);
    setOutlinePaint(style.paint("line"));
  }

  /** Height of the drawing. */
  static int height(List<PlannedInitiative> rows) {
    int lines =
        rows.stream().mapToInt(each -> NamesAxis.lines(named(each), LETTERS)).max().orElse(1);
    return FRAME + rows.size() * (lines * LINE + SPACE);
  }

  private static String named(PlannedInitiative planned) {
    return planned.initiative().id() + " " + planned.initiative().name();
  }

  /** The month after its last one, counted from the year 0. */
  static int end(PlannedInitiative planned) {
    return planned.placed().month() + planned.initiative().months();
  }

  private static DefaultIntervalCategoryDataset months(List<PlannedInitiative> rows) {
    RowKey[] keys = new RowKey[rows.size()];
    Integer[][] starts = new Integer[1][rows.size()];
    Integer[][] ends = new Integer[1][rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      keys[row] = new RowKey(row, named(rows.get(row)));
      starts[0][row] = rows.get(row).placed().month();
      ends[0][row] = end(rows.get(row));
    }
    return new DefaultIntervalCategoryDataset(new String[] {"meses"}, keys, starts, ends);
  }

  private static IntervalBarRenderer renderer(KindPainter painter) {
    IntervalBarRenderer renderer = new IntervalBarRenderer();
    renderer.setBarPainter(painter);
    renderer.setShadowVisible(false);
    return renderer;
  }
}
