package co.veedor.web.page;

import co.veedor.number.Fraction;
import co.veedor.report.Spanish;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments, days and numbers as pages tell them, in Colombian time. */
final class Spoken {
  private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
  private static final Locale COLOMBIA = Locale.forLanguageTag("es-CO");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", COLOMBIA);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, HH:mm", COLOMBIA);

  private Spoken() {}

  /** A moment; empty for null. */
  static String moment(Instant moment) {
    return moment == null ? "" : MOMENT.format(moment.atZone(BOGOTA));
  }

  /** A day; empty for null. */
  static String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
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
