package co.veedor.report.chart;

import co.veedor.number.Fraction;
import co.veedor.report.Spanish;

/** How charts tell values that may be missing. */
final class Told {
  static final String NO_SCORE = "sin puntaje";

  private Told() {}

  /** A value without its sign: what stands below a head that says percent or points. */
  static String points(Fraction value) {
    return value == null ? NO_SCORE : Spanish.percent(value);
  }

  /** A value with its sign. */
  static String percent(Fraction value) {
    return value == null ? NO_SCORE : Spanish.percent(value) + " %";
  }
}
