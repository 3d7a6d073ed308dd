package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.catalogue.Vocabulary;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.Wave;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws what is planned along the months of a plan. */
final class RoadmapCharts {
  /** With more rows than this a printed page does not hold a picture. */
  static final int MOST_ROWS = 30;

  private static final int WIDTH = 760;
  private static final String KIND = "initiative-kind";

  private final Plan plan;
  private final Assessment assessment;
  private final Vocabulary words;
  private final Style style;

  RoadmapCharts(Plan plan, Style style) {
    this.plan = plan;
    this.assessment = plan.assessment();
    this.words = assessment.catalogue().vocabulary();
    this.style = style;
  }

  /**
   * One picture of everything in the order of its start; when that is too much for a page, as few
   * as hold whole lines of work, each line in the order of its start.
   */
  List<Chart> all() {
    List<PlannedInitiative> placed = plan.placed();
    if (placed.size() <= MOST_ROWS) {
      return placed.isEmpty() ? List.of() : List.of(chart("ruta", "", placed));
    }
    List<Chart> charts = new ArrayList<>();
    for (List<PlannedInitiative> page : pages(placed)) {
      charts.add(chart("ruta-" + (charts.size() + 1), ": " + lines(page), page));
    }
    return charts;
  }

  private static List<List<PlannedInitiative>> pages(List<PlannedInitiative> placed) {
    Map<String, List<PlannedInitiative>> byLine =
        placed.stream()
            .sorted(Comparator.comparing(each -> each.initiative().line()))
            .collect(
                Collectors.groupingBy(
                    each -> each.initiative().line(), LinkedHashMap::new, Collectors.toList()));
    List<List<PlannedInitiative>> pages = new ArrayList<>();
    pages.add(new ArrayList<>());
    for (List<PlannedInitiative> line : byLine.values()) {
      for (int first = 0; first < line.size(); first += MOST_ROWS) {
        List<PlannedInitiative> part =
            line.subList(first, Math.min(first + MOST_ROWS, line.size()));
        if (pages.get(pages.size() - 1).size() + part.size() > MOST_ROWS) {
          pages.add(new ArrayList<>());
        }
        pages.get(pages.size() - 1).addAll(part);
      }
    }
    pages.removeIf(List::isEmpty);
    return pages;
  }

  private String lines(List<PlannedInitiative> page) {
    return page.stream().map(this::line).distinct().collect(Collectors.joining("; "));
  }

  private String line(PlannedInitiative planned) {
    String id = planned.initiative().line();
    return id + " " + assessment.catalogue().lines().get(id);
  }

  private Chart chart(String id, String of, List<PlannedInitiative> rows) {
    List<String> known = List.copyOf(words.codes(KIND));
    KindPainter painter =
        new KindPainter(known, rows.stream().map(each -> each.initiative().kind()).toList(), style);
    RoadmapPlot plot = new RoadmapPlot(rows, plan.settings().timeline(), painter, style);
    plot.setFixedLegendItems(
        painter.legend(known.stream().map(kind -> words.word(KIND, kind)).toList()));
    return new Chart(
        id,
        "Hoja de ruta" + of,
        "",
        rows.stream().map(this::spoken).collect(Collectors.joining(". ")),
        List.of(),
        List.of("Iniciativa", "Línea", "Clase", "Primer mes", "Último mes"),
        rows.stream().map(this::row).toList(),
        new Picture(plot, WIDTH, RoadmapPlot.height(rows), style));
  }

  private List<String> row(PlannedInitiative planned) {
    return List.of(
        planned.initiative().id() + " " + planned.initiative().name(),
        line(planned),
        words.word(KIND, planned.initiative().kind()),
        month(planned.placed().month()),
        month(RoadmapPlot.end(planned) - 1));
  }

  private String spoken(PlannedInitiative planned) {
    return planned.initiative().id()
        + " "
        + planned.initiative().name()
        + ", "
        + words.word(KIND, planned.initiative().kind()).toLowerCase(Locale.ROOT)
        + ": de "
        + month(planned.placed().month())
        + " a "
        + month(RoadmapPlot.end(planned) - 1);
  }

  private static String month(int month) {
    return new Wave(month, 1).toString();
  }
}
