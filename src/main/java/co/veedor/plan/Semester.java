package co.veedor.plan;

import java.time.LocalDate;

/**
 * Half a year, the step of roadmaps.
 *
 * @param year calendar year
 * @param half 1 or 2
 */
public record Semester(int year, int half) implements Comparable<Semester> {
  private static final int MONTHS = 6;

  /** The first semester that begins after {@code day}. */
  public static Semester after(LocalDate day) {
    return new Semester(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2).plus(1);
  }

  /** The semester {@code count} semesters later. */
  public Semester plus(int count) {
    int since = year * 2 + half - 1 + count;
    return new Semester(since / 2, since % 2 + 1);
  }

  /** The last semester of something that takes {@code months} and begins in this one. */
  public Semester lastOf(int months) {
    return plus((months + MONTHS - 1) / MONTHS - 1);
  }

  @Override
  public int compareTo(Semester other) {
    return Integer.compare(year * 2 + half, other.year * 2 + other.half);
  }

  /** As people write it: {@code 2026-S1}. */
  @Override
  public String toString() {
    return year + "-S" + half;
  }
}
