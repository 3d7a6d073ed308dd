package co.veedor.plan.portfolio;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something begins and ends, in months counted from the year 0.
 *
 * @param first its first month
 * @param last its last month; before the first one when the plan says so
 * @param start as written: {@code 2025-S1}, {@code 2025-T2}, {@code 2025-03}, {@code 2025-03-15} or
 *     {@code 2025}
 * @param end likewise
 */
public record Span(int first, int last, String start, String end) {
  private static final Pattern PERIOD =
      Pattern.compile("(20\\d\\d)(?:-(?:S([12])|T([1-4])|(0[1-9]|1[0-2])(-\\d\\d)?))?");
  private static final int YEAR = 12;
  private static final int SEMESTER = 6;
  private static final int QUARTER = 3;

  /** The span between two periods; empty when one of them is none. */
  public static Optional<Span> of(String start, String end) {
    Optional<int[]> from = months(start);
    Optional<int[]> to = months(end);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(from.get()[0], to.get()[1], start, end));
  }

  /** Whether a text names a period. */
  public static boolean isPeriod(String text) {
    return months(text).isPresent();
  }

  /** The span of {@code months} months from the beginning of a period. */
  public static Span from(String start, int months) {
    int first = months(start).orElseThrow()[0];
    return new Span(first, first + months - 1, start, month(first + months - 1));
  }

  /** The span of {@code months} months up to the end of a period. */
  public static Span upTo(String end, int months) {
    int last = months(end).orElseThrow()[1];
    return new Span(last - months + 1, last, month(last - months + 1), end);
  }

  private static String month(int month) {
    return "%d-%02d".formatted(month / YEAR, month % YEAR + 1);
  }

  /** First and last month of a period. */
  private static Optional<int[]> months(String period) {
    Matcher match = PERIOD.matcher(period);
    if (!match.matches() || match.group(5) != null && day(period).isEmpty()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group(1)) * YEAR;
    if (match.group(2) != null) {
      return Optional.of(part(year, SEMESTER, match.group(2)));
    }
    if (match.group(3) != null) {
      return Optional.of(part(year, QUARTER, match.group(3)));
    }
    return Optional.of(
        match.group(4) == null ? new int[] {year, year + YEAR - 1} : part(year, 1, match.group(4)));
  }

  private static int[] part(int year, int months, String which) {
    int first = year + months * (Integer.parseInt(which) - 1);
    return new int[] {first, first + months - 1};
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The last day of it: the end itself when it is written to the day. */
  public LocalDate lastDay() {
    return day(end)
        .orElseGet(() -> YearMonth.of(Math.floorDiv(last, YEAR), last % YEAR + 1).atEndOfMonth());
  }

  /** Whether it ends before it begins. */
  public boolean isBackwards() {
    return last < first;
  }

  /** The calendar year of its first month. */
  public int firstYear() {
    return first / YEAR;
  }

  /** The calendar year of its last month. */
  public int lastYear() {
    return last / YEAR;
  }

  /** How many of its months lie in {@code year}. */
  public int monthsIn(int year) {
    int from = Math.max(first, year * YEAR);
    int to = Math.min(last, year * YEAR + YEAR - 1);
    return Math.max(0, to - from + 1);
  }
}
