package co.veedor.web.page;

import co.veedor.number.Fraction;
import co.veedor.report.Spanish;
import co.veedor.store.Moments;
import java.time.Instant;
import java.time.LocalDate;

/** Moments, days and numbers as pages tell them, in Colombian time. */
final class Spoken {
  private Spoken() {}

  /** A moment; empty for null. */
  static String moment(Instant moment) {
    return Moments.told(moment);
  }

  /** A day; empty for null. */
  static String day(LocalDate day) {
    return day == null ? "" : Spanish.day(day);
  }

  /** A percentage with its sign; a dash for null. */
  static String percent(Fraction value) {
    return value == null ? "—" : Spanish.percent(value) + " %";
  }

  /** A number as fields take it; empty for null. */
  static String plain(Object number) {
    return number instanceof Fraction fraction
        ? fraction.toDecimal().stripTrailingZeros().toPlainString()
        : number == null ? "" : number.toString();
  }
}
