package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.report.chart.Charts;
import co.veedor.report.chart.DomainFigure;
import co.veedor.report.chart.DomainFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the pictures of each questionnaire. */
final class ChartViews {
  /** With more domains than this, each component gets pictures of its own. */
  private static final int MOST_TOGETHER = 12;

  private final Assessment assessment;
  private final Charts charts;
  private final Names names;
  private final Numbers numbers;

  ChartViews(Assessment assessment, Charts charts, Names names, Numbers numbers) {
    this.assessment = assessment;
    this.charts = charts;
    this.names = names;
    this.numbers = numbers;
  }

  /** The pictures of one questionnaire: a radar where it says something, and bars. */
  List<ChartView> of(QuestionnaireResult result) {
    List<DomainFigure> figures = DomainFigures.of(assessment, result);
    String id = Anchors.of(result.questionnaire().id());
    if (figures.size() <= MOST_TOGETHER) {
      return pictures(id, "", figures);
    }
    Map<String, List<DomainFigure>> groups =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    DomainFigure::component, LinkedHashMap::new, Collectors.toList()));
    List<ChartView> views = new ArrayList<>();
    groups.forEach(
        (component, members) ->
            views.addAll(
                pictures(
                    id + "-" + Anchors.of(component),
                    ": " + names.of(Keys.of(result.questionnaire().id(), component)),
                    members)));
    return views;
  }

  private List<ChartView> pictures(String id, String of, List<DomainFigure> figures) {
    List<ChartView> views = new ArrayList<>(2);
    String radar = "Valor actual contra meta, por dominio" + of;
    String svg = charts.radar("radar-" + id, radar, assessment.basis(), figures);
    if (!svg.isEmpty()) {
      List<String> key = Charts.key(figures);
      views.add(
          new ChartView(radar, leftOut(figures), svg, key, targetHeads(), targetRows(figures)));
    }
    String bars = "Las tres lecturas, por dominio" + of;
    svg = charts.bars("barras-" + id, bars, readings(), figures);
    views.add(new ChartView(bars, "", svg, List.of(), readingHeads(), readingRows(figures)));
    return views;
  }

  private static String leftOut(List<DomainFigure> figures) {
    String left =
        figures.stream()
            .filter(figure -> !figure.isValued())
            .map(DomainFigure::name)
            .collect(Collectors.joining(", "));
    return left.isEmpty() ? "" : "Sin puntaje, por eso no se dibujan: " + left + ".";
  }

  private Map<String, String> readings() {
    Map<String, String> words = new LinkedHashMap<>();
    FactsOf.READINGS.forEach(reading -> words.put(reading, names.word("reading", reading)));
    return words;
  }

  private static List<String> targetHeads() {
    return List.of("Dominio", "Actual (%)", "Meta (%)");
  }

  private List<List<String>> targetRows(List<DomainFigure> figures) {
    return figures.stream()
        .map(each -> List.of(each.name(), points(each.value()), points(each.target())))
        .toList();
  }

  private List<String> readingHeads() {
    List<String> heads = new ArrayList<>(List.of("Dominio"));
    readings().values().forEach(word -> heads.add(word + " (%)"));
    return heads;
  }

  private List<List<String>> readingRows(List<DomainFigure> figures) {
    List<List<String>> rows = new ArrayList<>();
    for (DomainFigure figure : figures) {
      List<String> row = new ArrayList<>(List.of(figure.name()));
      FactsOf.READINGS.forEach(reading -> row.add(points(figure.readings().get(reading))));
      rows.add(row);
    }
    return rows;
  }

  private String points(Fraction value) {
    return value == null ? "sin puntaje" : numbers.points(value);
  }
}
