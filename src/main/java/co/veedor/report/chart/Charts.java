package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every chart there is, in the colours of a layout; all reports draw these. Thread-safe. */
public final class Charts {
  private final Style style;

  /**
   * Charts in these colours.
   *
   * @param colours hexadecimal, by role: {@code ink}, {@code muted}, {@code line}, {@code meta},
   *     the readings, the kinds of initiative, {@code costo}, {@code disponible}, the shades {@code
   *     calor-1}… and the lines {@code serie-1}…
   */
  public Charts(Map<String, String> colours) {
    this.style = new Style(Map.copyOf(colours));
  }

  /**
   * The charts of one questionnaire: current values against targets, and the three readings, by
   * domain. A questionnaire with many domains has a pair for each component.
   */
  public List<Chart> domains(Assessment assessment, QuestionnaireResult result) {
    return new DomainCharts(assessment, style).of(result);
  }

  /** Every domain of every instrument, shaded by its value; empty when none has a value. */
  public Optional<Chart> heat(Assessment assessment) {
    return new HeatChart(assessment, style).chart();
  }

  /** What each part brings to every total that weighs its parts. */
  public List<Chart> progress(Assessment assessment) {
    return assessment.questionnaires().stream()
        .flatMap(result -> progress(assessment, result).stream())
        .toList();
  }

  /** What each part brings to every total of one questionnaire that weighs its parts. */
  public List<Chart> progress(Assessment assessment, QuestionnaireResult result) {
    return new ProgressCharts(assessment, style).of(result);
  }

  /**
   * What is planned, along the months: one picture, or several by lines of work when one would not
   * fit a printed page; empty when nothing is planned.
   */
  public List<Chart> roadmap(Plan plan) {
    return new RoadmapCharts(plan, style).all();
  }

  /** The cost of each year beside the money there is; empty when there is neither. */
  public Optional<Chart> money(Plan plan) {
    return new MoneyChart(plan, style).chart();
  }

  /** How totals moved: one picture for each edition that was answered in several periods. */
  public List<Chart> trend(Plan plan) {
    return new TrendCharts(plan, style).all();
  }
}
