package co.veedor.report.chart;

import co.veedor.number.Fraction;
import java.util.Map;

/**
 * What a chart shows of one domain. All numbers are percentages, 0–100.
 *
 * @param component id of the component it belongs to; its own id when it stands at the top
 * @param name as people call it
 * @param readings value by code of the reading; null in a reading without value
 * @param value the reading that counts; null when the domain has no value
 * @param target mean of the targets of its questions that apply; 100 when it has none
 */
public record DomainFigure(
    String component,
    String name,
    Map<String, Fraction> readings,
    Fraction value,
    Fraction target) {

  /** Whether there is something to draw. */
  public boolean isValued() {
    return value != null;
  }
}
