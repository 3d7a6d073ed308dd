package co.veedor.report.chart;

import co.veedor.report.Spanish;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws the charts of domains as SVG elements that stand inside a page. Thread-safe. */
public final class Charts {
  /** With fewer rays than this a radar has no area. */
  public static final int FEWEST_RAYS = 3;

  private static final int RADAR_HEIGHT = 400;

  private final Style style;

  /**
   * Charts in these colours.
   *
   * @param colours hexadecimal, by role: {@code ink}, {@code line}, {@code meta} and the readings
   */
  public Charts(Map<String, String> colours) {
    this.style = new Style(Map.copyOf(colours));
  }

  /**
   * A radar of current values against targets; domains without value are left out. Where names do
   * not fit, numbers stand for them: see {@link #key}.
   *
   * @param id unique in the page; letters, digits, dots and hyphens
   * @param title what it is
   * @param reading code of the reading shown, which is also the role of its colour
   * @return an {@code svg} element; empty with fewer than {@link #FEWEST_RAYS} valued domains
   */
  public String radar(String id, String title, String reading, List<DomainFigure> figures) {
    List<DomainFigure> drawn = figures.stream().filter(DomainFigure::isValued).toList();
    if (drawn.size() < FEWEST_RAYS) {
      return "";
    }
    RadarRenderer renderer = new RadarRenderer(RadarLabels.of(drawn), reading, style);
    RadarPlot plot = new RadarPlot(radarValues(drawn), drawn.size(), renderer, style);
    return new Picture(id, title, spoken(drawn), RADAR_HEIGHT).draw(plot, style);
  }

  /**
   * What the numbers on a radar stand for.
   *
   * @return names, the first of which is number one; empty when the radar itself shows them
   */
  public static List<String> key(List<DomainFigure> figures) {
    List<DomainFigure> drawn = figures.stream().filter(DomainFigure::isValued).toList();
    return RadarLabels.isNumbered(drawn)
        ? drawn.stream().map(DomainFigure::name).toList()
        : List.of();
  }

  /**
   * Horizontal bars, one a reading and domain; a reading without value has no bar.
   *
   * @param id unique in the page; letters, digits, dots and hyphens
   * @param title what it is
   * @param readings words by code of the reading, which is also the role of its colour
   * @return an {@code svg} element
   */
  public String bars(
      String id, String title, Map<String, String> readings, List<DomainFigure> figures) {
    String spoken =
        figures.stream()
            .map(figure -> figure.name() + ": " + spoken(figure, readings))
            .collect(Collectors.joining(". "));
    BarsPlot bars = new BarsPlot(figures, readings, style);
    return new Picture(id, title, spoken, BarsPlot.height(figures, readings.size()))
        .draw(bars, style);
  }

  private static XYSeriesCollection radarValues(List<DomainFigure> figures) {
    XYSeries targets = new XYSeries("Meta", false);
    XYSeries values = new XYSeries("Valor actual", false);
    for (int ray = 0; ray < figures.size(); ray++) {
      double angle = RadarPlot.angle(ray, figures.size());
      targets.add(angle, figures.get(ray).target().toDecimal());
      values.add(angle, figures.get(ray).value().toDecimal());
    }
    XYSeriesCollection both = new XYSeriesCollection(targets);
    both.addSeries(values);
    return both;
  }

  private static String spoken(List<DomainFigure> figures) {
    return figures.stream()
        .map(
            figure ->
                figure.name()
                    + ": "
                    + Spanish.percent(figure.value())
                    + " % de una meta de "
                    + Spanish.percent(figure.target())
                    + " %")
        .collect(Collectors.joining(". "));
  }

  private static String spoken(DomainFigure figure, Map<String, String> readings) {
    Map<String, String> said = new LinkedHashMap<>();
    readings.forEach(
        (code, word) ->
            said.put(
                word,
                figure.readings().get(code) == null
                    ? "sin puntaje"
                    : Spanish.percent(figure.readings().get(code)) + " %"));
    return said.entrySet().stream()
        .map(entry -> entry.getKey().toLowerCase(java.util.Locale.ROOT) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
