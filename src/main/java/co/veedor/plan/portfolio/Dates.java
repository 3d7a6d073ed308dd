package co.veedor.plan.portfolio;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the periods and days of one row. What cannot be used is noted. */
final class Dates {
  private static final String PERIODS = "AAAA, AAAA-S1, AAAA-T1, AAAA-MM o AAAA-MM-DD";
  private static final Pattern LOOSE =
      Pattern.compile("(20\\d\\d)[\\s/.–-]*([ST])(?:EMESTRE|RIMESTRE)?[\\s.-]*([1-4])");

  private final Row row;

  Dates(Row row) {
    this.row = row;
  }

  /**
   * When something is done; null when missing or when a period is none.
   *
   * @param months how long it takes, for when just one end is stated; null when not stated
   */
  Span span(Integer months) {
    String start = period("start");
    String end = period("end");
    if (start == null || end == null || start.isEmpty() && end.isEmpty()) {
      return null;
    }
    if (end.isEmpty()) {
      return months == null ? Span.of(start, start).orElseThrow() : Span.from(start, months);
    }
    if (start.isEmpty()) {
      return months == null ? Span.of(end, end).orElseThrow() : Span.upTo(end, months);
    }
    return Span.of(start, end).orElseThrow();
  }

  /** A period; empty when missing, null when it is none. */
  private String period(String key) {
    String written = row.words(key);
    String read = plain(written);
    if (!read.isEmpty() && !Span.isPeriod(read)) {
      row.odd(key, "«" + written + "»", PERIODS);
      return null;
    }
    if (!read.equals(written)) {
      row.notes().repair(row.subject(), key, written, read, "período");
    }
    return read;
  }

  private static String plain(String written) {
    Matcher match = LOOSE.matcher(written.toUpperCase(Locale.ROOT));
    return match.matches() ? match.group(1) + "-" + match.group(2) + match.group(3) : written;
  }

  /** A day; null when missing or none. */
  LocalDate day(String key) {
    String written = row.words(key);
    if (written.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException none) {
      row.odd(key, "«" + written + "»", "una fecha AAAA-MM-DD");
      return null;
    }
  }
}
