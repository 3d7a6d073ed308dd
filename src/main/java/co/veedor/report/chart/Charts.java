package co.veedor.report.chart;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import java.util.List;
import java.util.Map;

/** Every chart there is, in the colours of a layout; all reports draw these. Thread-safe. */
public final class Charts {
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
   * The charts of one questionnaire: current values against targets, and the three readings, by
   * domain. A questionnaire with many domains has a pair for each component.
   */
  public List<Chart> domains(Assessment assessment, QuestionnaireResult result) {
    return new DomainCharts(assessment, style).of(result);
  }
}
