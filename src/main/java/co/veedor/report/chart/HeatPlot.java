package co.veedor.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** Cells shaded by their value, one band an instrument, in as many lines as it needs. */
final class HeatPlot extends Plot {
  private static final long serialVersionUID = 1L;
  private static final int LEGEND = 50;
  private static final Rectangle2D SAMPLE = new Rectangle2D.Double(-8, -6, 16, 12);

  private final transient List<HeatBand> bands;
  private final transient HeatGrid grid;
  private final transient HeatScale scale;
  private final transient Style style;

  HeatPlot(List<HeatBand> bands, HeatGrid grid, Style style) {
    this.bands = bands;
    this.grid = grid;
    this.scale = HeatScale.of(style);
    this.style = style;
    setBackgroundPaint(null);
    setOutlineVisible(false);
  }

  /** Height of the drawing. */
  int height() {
    return LEGEND + bands.stream().mapToInt(grid::height).sum();
  }

  @Override
  public String getPlotType() {
    return "heat";
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      Point2D anchor,
      PlotState parent,
      PlotRenderingInfo info) {
    double top = area.getY();
    for (HeatBand band : bands) {
      band(graphics, band, area, top);
      top += grid.height(band);
    }
  }

  private void band(Graphics2D graphics, HeatBand band, Rectangle2D area, double top) {
    double y = top;
    graphics.setFont(Style.SMALL_BOLD);
    graphics.setPaint(style.paint("ink"));
    for (String line : HeatGrid.title(band)) {
      text(graphics, line, area.getX(), y, TextAnchor.TOP_LEFT);
      y += HeatGrid.LINE;
    }
    double width = (area.getWidth() + HeatGrid.GAP) / grid.columns();
    for (int place = 0; place < band.cells().size(); place++) {
      double x = area.getX() + place % grid.columns() * width;
      int line = place / grid.columns();
      double row = line * (grid.cell() + HeatGrid.GAP);
      Rectangle2D room =
          new Rectangle2D.Double(x, y + HeatGrid.GAP + row, width - HeatGrid.GAP, grid.cell());
      cell(graphics, band.cells().get(place), room);
    }
  }

  private void cell(Graphics2D graphics, HeatBand.Cell cell, Rectangle2D room) {
    DomainFigure figure = cell.figure();
    Color shade = figure.isValued() ? scale.of(figure.value()) : Color.WHITE;
    graphics.setPaint(shade);
    graphics.fill(room);
    if (!figure.isValued()) {
      graphics.setPaint(style.paint("line"));
      graphics.fill(Hatch.of(room));
    }
    graphics.setPaint(style.paint("muted"));
    graphics.setStroke(Style.THIN);
    graphics.draw(room);
    graphics.setPaint(style.over(shade));
    List<String> lines = grid.lines(cell);
    double y = room.getCenterY() - (lines.size() + 1) * HeatGrid.LINE / 2.0;
    graphics.setFont(Style.CELL);
    for (String line : lines) {
      text(graphics, line, room.getCenterX(), y, TextAnchor.TOP_CENTER);
      y += HeatGrid.LINE;
    }
    String value = figure.isValued() ? Told.points(figure.value()) : grid.none();
    graphics.setFont(figure.isValued() ? Style.CELL_BOLD : Style.CELL);
    text(graphics, value, room.getCenterX(), y, TextAnchor.TOP_CENTER);
  }

  private static void text(
      Graphics2D graphics, String text, double x, double y, TextAnchor anchor) {
    TextUtils.drawAlignedString(text, graphics, (float) x, (float) y, anchor);
  }

  @Override
  public LegendItemCollection getLegendItems() {
    LegendItemCollection items = new LegendItemCollection();
    for (int shade = 0; shade < scale.shades().size(); shade++) {
      items.add(
          style.legend("hasta " + scale.limit(shade) + " %", SAMPLE, scale.shades().get(shade)));
    }
    boolean complete =
        bands.stream()
            .flatMap(band -> band.cells().stream())
            .allMatch(cell -> cell.figure().isValued());
    if (!complete) {
      items.add(style.legend(Told.NO_SCORE, Hatch.of(SAMPLE), style.paint("muted")));
    }
    return items;
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
