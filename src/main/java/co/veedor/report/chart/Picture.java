package co.veedor.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;
import org.jfree.svg.util.DoubleConverter;

/**
 * A plot with a legend below it, as SVG that grows and shrinks with its page and that screen
 * readers can name, or as an image.
 *
 * @param plot what is drawn
 * @param width of the drawing, in its own units
 * @param height of the drawing, in the same units
 * @param style letters and colours
 */
record Picture(Plot plot, int width, int height, Style style) implements Chart.Drawing {
  /** Width of drawings whose letters stay legible on a phone. */
  static final int NARROW = 480;

  private static final Pattern STYLE = Pattern.compile("style=[\"']([^\"']*)[\"']");
  private static final Pattern PROPERTY = Pattern.compile("\\s*([a-z-]+)\\s*:\\s*([^;]*);?");

  /** Finer places than these only make files heavier. */
  private static final DoubleConverter TENTHS = new DoubleConverter(1);

  private static final List<String> USUAL =
      List.of(
          " fill-opacity: 1.0;",
          ";stroke-opacity:1.0",
          ";shape-rendering:geometricPrecision",
          " font-family: sans-serif;");

  /** A drawing that a phone can show whole. */
  Picture(Plot plot, int height, Style style) {
    this(plot, NARROW, height, style);
  }

  @Override
  public boolean isWide() {
    return width > NARROW;
  }

  @Override
  public String svg(String id, String title, String description) {
    SVGGraphics2D graphics = new SVGGraphics2D(width, height);
    graphics.setDefsKeyPrefix(id);
    graphics.setGeomDoubleConverter(TENTHS);
    draw(graphics);
    String svg = graphics.getSVGElement(id, false, new ViewBox(0, 0, width, height), null, null);
    return named(unstyled(light(svg)), id, title, description);
  }

  /** The same with attributes in the place of styles, which strict pages do not allow. */
  private static String unstyled(String svg) {
    return STYLE
        .matcher(svg)
        .replaceAll(
            style ->
                Matcher.quoteReplacement(
                    PROPERTY.matcher(style.group(1)).replaceAll("$1=\"$2\" ")));
  }

  @Override
  public byte[] png(int pixels) {
    double scale = pixels / (double) width;
    BufferedImage image =
        new BufferedImage(pixels, (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
    draw(graphics);
    graphics.dispose();
    return Png.of(image);
  }

  private void draw(Graphics2D graphics) {
    JFreeChart chart = new JFreeChart(null, Style.LETTERS, plot, false);
    chart.setBackgroundPaint(null);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    chart.addSubtitle(legend());
    chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
  }

  private LegendTitle legend() {
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setItemFont(Style.LETTERS);
    legend.setItemPaint(style.paint("ink"));
    legend.setBackgroundPaint(null);
    return legend;
  }

  private static String named(String svg, String id, String title, String description) {
    String names = id + "-titulo";
    String describes = id + "-texto";
    String opening =
        "<svg role=\"img\" aria-labelledby=\""
            + names
            + "\" aria-describedby=\""
            + describes
            + "\" font-family=\"sans-serif\" ";
    int inside = svg.indexOf('>') + 1;
    return opening
        + svg.substring("<svg ".length(), inside)
        + element("title", names, title)
        + element("desc", describes, description)
        + svg.substring(inside);
  }

  /** The same without what readers of SVG suppose anyway, or inherit: a third of it. */
  private static String light(String svg) {
    String light = svg;
    for (String usual : USUAL) {
      light = light.replace(usual, "");
    }
    return light;
  }

  private static String element(String name, String id, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<" + name + " id=\"" + id + "\">" + safe + "</" + name + ">";
  }
}
