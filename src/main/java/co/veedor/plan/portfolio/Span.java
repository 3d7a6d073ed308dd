package co.veedor.plan.portfolio;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something begins and ends, in months counted from the year 0.
 *
 * @param first its first month
 * @param last its last month; before the first one when the plan says so
 * @param start as written: {@code 2025-S1}, {@code 2025-03} or {@code 2025}
 * @param end likewise
 */
public record Span(int first, int last, String start, String end) {
  private static final Pattern PERIOD =
      Pattern.compile("(20\\d\\d)(?:-(?:S([12])|T([1-4])|(0[1-9]|1[0-2])))?");
  private static final int YEAR = 12;

  /** The span between two periods; empty when one of them is none. */
  public static Optional<Span> of(String start, String end) {
    Optional<int[]> from = months(start);
    Optional<int[]> to = months(end);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(from.get()[0], to.get()[1], start, end));
  }

  /** First and last month of a period. */
  private static Optional<int[]> months(String period) {
    Matcher match = PERIOD.matcher(period);
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group(1)) * YEAR;
    if (match.group(2) != null) {
      return Optional.of(part(year, 6, match.group(2)));
    }
    if (match.group(3) != null) {
      return Optional.of(part(year, 3, match.group(3)));
    }
    return Optional.of(
        match.group(4) == null ? new int[] {year, year + YEAR - 1} : part(year, 1, match.group(4)));
  }

  private static int[] part(int year, int months, String which) {
    int first = year + months * (Integer.parseInt(which) - 1);
    return new int[] {first, first + months - 1};
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
