package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.report.Spanish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws the domains of a questionnaire. */
final class DomainCharts {
  /** With more domains than this, each component gets pictures of its own. */
  private static final int MOST_TOGETHER = 12;

  /** With fewer rays than this a radar has no area. */
  private static final int FEWEST_RAYS = 3;

  private static final int RADAR_HEIGHT = 400;

  private final Assessment assessment;
  private final Style style;
  private final Map<String, String> readings = new LinkedHashMap<>();

  DomainCharts(Assessment assessment, Style style) {
    this.assessment = assessment;
    this.style = style;
    FactsOf.READINGS.forEach(
        code -> readings.put(code, assessment.catalogue().vocabulary().word("reading", code)));
  }

  /** A radar where it says something, and bars. */
  List<Chart> of(QuestionnaireResult result) {
    List<DomainFigure> figures = DomainFigures.of(assessment, result);
    String id = result.questionnaire().id();
    if (figures.size() <= MOST_TOGETHER) {
      return pictures(id, "", figures);
    }
    List<Chart> charts = new ArrayList<>();
    DomainFigures.byComponent(assessment, result)
        .forEach(
            (component, members) ->
                charts.addAll(
                    pictures(
                        id + "-" + component,
                        ": " + result.questionnaire().nodes().get(component).name(),
                        members)));
    return charts;
  }

  private List<Chart> pictures(String id, String of, List<DomainFigure> figures) {
    List<DomainFigure> drawn = figures.stream().filter(DomainFigure::isValued).toList();
    List<Chart> charts = new ArrayList<>(2);
    if (drawn.size() >= FEWEST_RAYS) {
      charts.add(radar(id, of, figures, drawn));
    }
    charts.add(bars(id, of, figures));
    return charts;
  }

  private Chart radar(String id, String of, List<DomainFigure> figures, List<DomainFigure> drawn) {
    RadarRenderer renderer = new RadarRenderer(RadarLabels.of(drawn), assessment.basis(), style);
    RadarPlot plot = new RadarPlot(radarValues(drawn), drawn.size(), renderer, style);
    return new Chart(
        "radar-" + id,
        "Valor actual contra meta, por dominio" + of,
        leftOut(figures),
        spoken(drawn),
        RadarLabels.keys(drawn),
        List.of("Dominio", "Actual (%)", "Meta (%)"),
        figures.stream()
            .map(
                each -> List.of(each.name(), Told.points(each.value()), Told.points(each.target())))
            .toList(),
        new Picture(plot, RADAR_HEIGHT, style));
  }

  private Chart bars(String id, String of, List<DomainFigure> figures) {
    List<String> heads = new ArrayList<>(List.of("Dominio"));
    readings.values().forEach(word -> heads.add(word + " (%)"));
    Bars bars = new Bars(readings, figures.stream().map(DomainCharts::group).toList());
    return new Chart(
        "barras-" + id,
        "Las tres lecturas, por dominio" + of,
        "",
        figures.stream()
            .map(figure -> figure.name() + ": " + spoken(figure))
            .collect(Collectors.joining(". ")),
        List.of(),
        heads,
        figures.stream().map(DomainCharts::row).toList(),
        new Picture(
            new BarsPlot(bars, Axes.percents(Axes.BESIDE_BARS, style), style),
            BarsPlot.height(bars),
            style));
  }

  private static Bars.Group group(DomainFigure figure) {
    Map<String, Bars.Bar> bars = new LinkedHashMap<>();
    figure
        .readings()
        .forEach(
            (reading, value) -> {
              if (value != null) {
                bars.put(reading, new Bars.Bar(value.toDecimal(), Spanish.percent(value)));
              }
            });
    String name = figure.isValued() ? figure.name() : figure.name() + " (" + Told.NO_SCORE + ")";
    return new Bars.Group(name, bars);
  }

  private static List<String> row(DomainFigure figure) {
    List<String> row = new ArrayList<>(List.of(figure.name()));
    FactsOf.READINGS.forEach(reading -> row.add(Told.points(figure.readings().get(reading))));
    return row;
  }

  private static String leftOut(List<DomainFigure> figures) {
    String left =
        figures.stream()
            .filter(figure -> !figure.isValued())
            .map(DomainFigure::name)
            .collect(Collectors.joining(", "));
    return left.isEmpty() ? "" : "Sin puntaje, por eso no se dibujan: " + left + ".";
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
                    + Told.percent(figure.value())
                    + " de una meta de "
                    + Told.percent(figure.target()))
        .collect(Collectors.joining(". "));
  }

  private String spoken(DomainFigure figure) {
    return readings.entrySet().stream()
        .map(
            reading ->
                reading.getValue().toLowerCase(Locale.ROOT)
                    + " "
                    + Told.percent(figure.readings().get(reading.getKey())))
        .collect(Collectors.joining(", "));
  }
}
