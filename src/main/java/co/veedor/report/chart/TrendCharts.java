package co.veedor.report.chart;

import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.FactsOf;
import co.veedor.plan.Plan;
import co.veedor.plan.Trend;
import co.veedor.plan.Trend.Point;
import co.veedor.plan.Trend.Series;
import co.veedor.report.TrendWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws how the totals of each edition moved from period to period. */
final class TrendCharts {
  private final Trend trend;
  private final Vocabulary words;
  private final Style style;

  TrendCharts(Plan plan, Style style) {
    this.trend = plan.trend();
    this.words = plan.assessment().catalogue().vocabulary();
    this.style = style;
  }

  /** One picture for each edition that was answered in several periods. */
  List<Chart> all() {
    return trend.byEdition().values().stream()
        .filter(edition -> edition.get(0).points().size() > 1)
        .map(this::chart)
        .toList();
  }

  private Chart chart(List<Series> edition) {
    List<String> heads = new ArrayList<>(List.of("Total y lectura"));
    trend.periods().forEach(period -> heads.add(period + " (%)"));
    return new Chart(
        "tendencia-" + edition.get(0).questionnaire().id(),
        "Tendencia por vigencia: " + edition.get(0).questionnaire().name(),
        TrendWords.edition(trend, edition),
        edition.stream().map(TrendCharts::spoken).collect(Collectors.joining(". ")),
        List.of(),
        heads,
        edition.stream().flatMap(each -> rows(each).stream()).toList(),
        new Picture(new TrendPlot(trend.periods(), edition, style), TrendPlot.HEIGHT, style));
  }

  private List<List<String>> rows(Series series) {
    List<List<String>> rows = new ArrayList<>();
    for (String reading : FactsOf.READINGS) {
      List<String> row =
          new ArrayList<>(List.of(series.name() + ", " + words.word("reading", reading)));
      trend.periods().forEach(period -> row.add(told(series, period, reading)));
      rows.add(row);
    }
    return rows;
  }

  private static String told(Series series, String period, String reading) {
    return series.points().stream()
        .filter(point -> point.period().equals(period))
        .findFirst()
        .map(point -> Told.points(point.readings().get(reading)))
        .orElse("—");
  }

  private static String spoken(Series series) {
    return series.name()
        + ": "
        + series.points().stream().map(TrendCharts::spoken).collect(Collectors.joining(", "));
  }

  private static String spoken(Point point) {
    return Told.percent(point.value()) + " en " + point.period();
  }
}
