package co.veedor.report.chart;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Slanting stripes: a sign that stays where colours are lost. */
final class Hatch {
  private static final int PERIOD = 6;
  private static final int STRIPE = 3;

  private Hatch() {}

  /** The stripes that cross a rectangle. */
  static Shape of(Rectangle2D room) {
    Path2D stripes = new Path2D.Double();
    for (double x = room.getMinX() - room.getHeight(); x < room.getMaxX(); x += PERIOD) {
      stripes.moveTo(x, room.getMaxY());
      stripes.lineTo(x + STRIPE, room.getMaxY());
      stripes.lineTo(x + STRIPE + room.getHeight(), room.getMinY());
      stripes.lineTo(x + room.getHeight(), room.getMinY());
      stripes.closePath();
    }
    Area inside = new Area(stripes);
    inside.intersect(new Area(room));
    return inside;
  }
}
