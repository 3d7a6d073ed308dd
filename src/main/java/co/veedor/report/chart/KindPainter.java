package co.veedor.report.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Paints the bars of a roadmap by kind of work: the first kind is plain, the others are striped, so
 * that they differ without colour.
 *
 * @param known every kind, in the order of the vocabulary
 * @param rows the kind of each row
 * @param style letters and colours
 */
record KindPainter(List<String> known, List<String> rows, Style style) implements BarPainter {
  private static final Rectangle2D SAMPLE = new Rectangle2D.Double(-14, -6, 28, 12);

  @Override
  public void paintBar(
      Graphics2D graphics,
      BarRenderer renderer,
      int series,
      int row,
      RectangularShape bar,
      RectangleEdge base) {
    String kind = rows.get(row);
    graphics.setPaint(style.paint(kind));
    graphics.fill(shape(kind, bar.getBounds2D()));
    graphics.setStroke(Style.THIN);
    graphics.draw(bar);
  }

  @Override
  public void paintBarShadow(
      Graphics2D graphics,
      BarRenderer renderer,
      int series,
      int row,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegged) {
    throw new UnsupportedOperationException("bars have no shadow");
  }

  /** What the signs mean; only kinds that occur. */
  LegendItemCollection legend(List<String> words) {
    LegendItemCollection items = new LegendItemCollection();
    for (int kind = 0; kind < known.size(); kind++) {
      if (rows.contains(known.get(kind))) {
        Shape sample = shape(known.get(kind), SAMPLE);
        items.add(style.legend(words.get(kind), sample, style.paint(known.get(kind))));
      }
    }
    return items;
  }

  private Shape shape(String kind, Rectangle2D room) {
    if (known.indexOf(kind) == 0) {
      return room;
    }
    Area striped = new Area(room);
    striped.subtract(new Area(Hatch.of(room)));
    return striped;
  }
}
