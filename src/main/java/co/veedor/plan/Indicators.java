package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Content;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.number.Fraction;
import co.veedor.plan.IndicatorSheet.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Draws up the sheets of what a plan should move: maturity, outcomes, and its own execution. */
final class Indicators {
  private final Assessment assessment;
  private final PlanSettings settings;
  private final Gains gains;
  private final Lights lights;

  Indicators(Content content, Assessment assessment, PlanSettings settings, Gains gains) {
    this.assessment = assessment;
    this.settings = settings;
    this.gains = gains;
    this.lights = new Lights(content.rules());
  }

  List<IndicatorSheet> of(Map<String, PlannedInitiative> initiatives, List<GapRow> rows) {
    List<IndicatorSheet> sheets = new ArrayList<>(maturity(rows));
    Outcomes outcomes = new Outcomes(settings);
    assessment.catalogue().indicators().values().stream()
        .map(each -> outcomes.sheet(each, initiatives))
        .flatMap(java.util.Optional::stream)
        .forEach(sheets::add);
    sheets.addAll(
        new Execution(settings, assessment.catalogue(), assessment.asOf()).sheets(initiatives));
    return lights.shone(sheets);
  }

  private List<IndicatorSheet> maturity(List<GapRow> rows) {
    Map<Integer, List<GapResult>> closed = new TreeMap<>();
    settings.timeline().years().forEach(year -> closed.put(year, closedBy(year, rows)));
    List<IndicatorSheet> sheets = new ArrayList<>();
    for (QuestionnaireResult result : assessment.questionnaires()) {
      Map<Integer, Map<String, Fraction>> reached = new TreeMap<>();
      closed.forEach(
          (year, gone) -> reached.put(year, gains.values(result.questionnaire().id(), gone)));
      result.nodes().stream()
          .filter(node -> node.parent() == null && node.value() != null)
          .forEach(node -> sheets.add(sheet(result, node, reached)));
    }
    return sheets;
  }

  /** The gaps that are closed by the end of a year: those with nothing left to do. */
  private List<GapResult> closedBy(int year, List<GapRow> rows) {
    Set<String> ids = new HashSet<>();
    for (GapRow row : rows) {
      boolean whole = row.fate().state() == Fate.State.PLANNED && row.fate().closed() != null;
      if (whole && row.fate().closed().year() <= year) {
        ids.add(row.gap().id());
        ids.addAll(row.same());
      }
    }
    return assessment.gaps().stream().filter(gap -> ids.contains(gap.id())).toList();
  }

  private IndicatorSheet sheet(
      QuestionnaireResult result, NodeResult node, Map<Integer, Map<String, Fraction>> reached) {
    List<Year> years = new ArrayList<>();
    reached.forEach(
        (year, values) -> years.add(new Year(year, values.get(node.id()), null, null, "")));
    return new IndicatorSheet(
        "MAD-" + result.questionnaire().id() + "." + node.id(),
        "Madurez: " + node.name() + " (" + result.questionnaire().name() + ")",
        "madurez",
        "",
        "El total «" + node.name() + "» como lo calcula el instrumento",
        "%",
        true,
        node.value(),
        limit("hoja-de-ruta.limite.rojo"),
        limit("hoja-de-ruta.limite.verde"),
        "anual",
        "Comité Institucional de Gestión y Desempeño",
        "Veedor; la meta es lo que da el instrumento con las brechas que el plan cierra cada año",
        List.of(),
        years);
  }

  private Fraction limit(String parameter) {
    return assessment.catalogue().value(parameter, assessment.asOf());
  }
}
