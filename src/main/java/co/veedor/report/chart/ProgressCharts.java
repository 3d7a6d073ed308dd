package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.report.Spanish;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws what each part brings to a total that weighs its parts, beside what it could bring. */
final class ProgressCharts {
  private static final String COULD = "meta";

  private final Assessment assessment;
  private final Style style;

  ProgressCharts(Assessment assessment, Style style) {
    this.assessment = assessment;
    this.style = style;
  }

  /** One picture for each total of a questionnaire that weighs its parts and has a value. */
  List<Chart> of(QuestionnaireResult result) {
    return ProgressPart.totals(result).stream().map(node -> chart(result, node)).toList();
  }

  private Chart chart(QuestionnaireResult result, NodeResult node) {
    List<ProgressPart> parts = ProgressPart.of(assessment, result, node);
    Map<String, String> series = new LinkedHashMap<>();
    series.put(assessment.basis(), "Aporta");
    series.put(COULD, "Puede aportar");
    Bars bars = new Bars(series, parts.stream().map(this::group).toList());
    return new Chart(
        "avance-" + result.questionnaire().id() + "-" + node.id(),
        node.name() + ": " + Spanish.percent(node.value()) + " de 100 puntos",
        "Lo que aporta cada parte es su valor por su peso.",
        parts.stream().map(ProgressCharts::spoken).collect(Collectors.joining(". ")),
        List.of(),
        List.of("Parte", "Valor (%)", "Aporta (puntos)", "Puede aportar (puntos)"),
        parts.stream().map(ProgressCharts::row).toList(),
        new Picture(
            new BarsPlot(bars, Axes.percents(Axes.BESIDE_BARS, style), style),
            BarsPlot.height(bars),
            style));
  }

  private Bars.Group group(ProgressPart part) {
    if (part.value() == null) {
      return new Bars.Group(part.name() + " (" + Told.NO_SCORE + ")", Map.of());
    }
    return new Bars.Group(
        part.name(),
        Map.of(
            assessment.basis(),
            new Bars.Bar(part.points().toDecimal(), Spanish.percent(part.points())),
            COULD,
            new Bars.Bar(part.most().toDecimal(), Spanish.percent(part.most()))));
  }

  private static List<String> row(ProgressPart part) {
    return List.of(
        part.name(),
        Told.points(part.value()),
        Told.points(part.points()),
        Spanish.percent(part.most()));
  }

  private static String spoken(ProgressPart part) {
    return part.value() == null
        ? part.name() + ": " + Told.NO_SCORE
        : part.name()
            + ": aporta "
            + Spanish.percent(part.points())
            + " de "
            + Spanish.percent(part.most())
            + " puntos";
  }
}
