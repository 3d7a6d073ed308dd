package co.veedor.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a roadmap: a semester or a month.
 *
 * @param first its first month, counted from the year 0
 * @param months how many months it has: 6 or 1
 */
public record Wave(int first, int months) implements Comparable<Wave> {
  /** Months of a semester. */
  public static final int SEMESTER = 6;

  private static final int YEAR = 12;
  private static final Pattern WRITTEN = Pattern.compile("(20\\d\\d)-(?:S([12])|(0[1-9]|1[0-2]))");

  /** The first step of {@code months} that begins after {@code day}. */
  public static Wave after(LocalDate day, int months) {
    return holding(monthOf(day), months).plus(1);
  }

  /** The step of {@code months} that holds a month counted from the year 0. */
  static Wave holding(int month, int months) {
    return new Wave(month - month % months, months);
  }

  /** The month of a day, counted from the year 0. */
  static int monthOf(LocalDate day) {
    return day.getYear() * YEAR + day.getMonthValue() - 1;
  }

  /** The step a person writes as {@code 2026-S1} or {@code 2026-07}; empty when it is none. */
  public static Optional<Wave> read(String text) {
    Matcher match = WRITTEN.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(match.group(1)) * YEAR;
    return Optional.of(
        match.group(2) == null
            ? new Wave(year + Integer.parseInt(match.group(3)) - 1, 1)
            : new Wave(year + SEMESTER * (Integer.parseInt(match.group(2)) - 1), SEMESTER));
  }

  /** The step {@code count} steps later. */
  public Wave plus(int count) {
    return new Wave(first + count * months, months);
  }

  /** The calendar year. */
  public int year() {
    return first / YEAR;
  }

  /** The calendar year of a month counted from the year 0. */
  static int yearOf(int month) {
    return month / YEAR;
  }

  /** Whether its last day has come on {@code day}, or lies before it. */
  public boolean isOver(LocalDate day) {
    return !lastDay().isAfter(day);
  }

  /** Its first day. */
  public LocalDate firstDay() {
    return LocalDate.of(first / YEAR, first % YEAR + 1, 1);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return LocalDate.of(end() / YEAR, end() % YEAR + 1, 1).minusDays(1);
  }

  /** The month after its last one. */
  public int end() {
    return first + months;
  }

  @Override
  public int compareTo(Wave other) {
    return Integer.compare(first, other.first);
  }

  /** As people write it: {@code 2026-S1} or {@code 2026-07}. */
  @Override
  public String toString() {
    int inYear = first % YEAR;
    return months == SEMESTER
        ? year() + "-S" + (inYear / SEMESTER + 1)
        : String.format("%d-%02d", year(), inYear + 1);
  }
}
