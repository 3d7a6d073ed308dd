package co.veedor.report.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A chart as SVG that grows and shrinks with its page and that screen readers can name.
 *
 * @param id unique in the page; letters, digits, dots and hyphens
 * @param title what it is
 * @param description what it says, for whoever cannot see it
 * @param height of the drawing; its width is always {@link #WIDTH}
 */
record Picture(String id, String title, String description, int height) {
  /** Width of the drawing, in its own units: narrow, so that letters stay legible on a phone. */
  static final int WIDTH = 480;

  /** Draws the plot with a legend below it. */
  String draw(Plot plot, Style style) {
    JFreeChart chart = new JFreeChart(null, Style.LETTERS, plot, false);
    chart.setBackgroundPaint(null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    chart.addSubtitle(legend(plot, style));
    SVGGraphics2D graphics = new SVGGraphics2D(WIDTH, height);
    graphics.setDefsKeyPrefix(id);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    return named(graphics.getSVGElement(id, false, new ViewBox(0, 0, WIDTH, height), null, null));
  }

  private static LegendTitle legend(Plot plot, Style style) {
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setItemFont(Style.LETTERS);
    legend.setItemPaint(style.paint("ink"));
    legend.setBackgroundPaint(null);
    return legend;
  }

  private String named(String svg) {
    String names = id + "-titulo";
    String describes = id + "-texto";
    String opening =
        "<svg role=\"img\" aria-labelledby=\""
            + names
            + "\" aria-describedby=\""
            + describes
            + "\" ";
    int inside = svg.indexOf('>') + 1;
    return opening
        + svg.substring("<svg ".length(), inside)
        + element("title", names, title)
        + element("desc", describes, description)
        + svg.substring(inside);
  }

  private static String element(String name, String id, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<" + name + " id=\"" + id + "\">" + safe + "</" + name + ">";
  }
}
