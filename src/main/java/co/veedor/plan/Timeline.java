package co.veedor.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The steps a plan is made of.
 *
 * @param first its first step
 * @param count how many steps it has
 */
public record Timeline(Wave first, int count) {
  /** Years of a plan when nobody says how many. */
  public static final int YEARS = 4;

  private static final int YEAR = 12;

  /** Semesters of four years, from the one that begins after {@code day}. */
  public static Timeline usual(LocalDate day) {
    return of(Wave.after(day, Wave.SEMESTER), YEARS);
  }

  /** So many years from a first step. */
  public static Timeline of(Wave first, int years) {
    return new Timeline(first, years * YEAR / first.months());
  }

  /** Its steps, in order. */
  public List<Wave> waves() {
    return IntStream.range(0, count).mapToObj(first::plus).toList();
  }

  /** The calendar years it touches, in order. */
  public List<Integer> years() {
    return IntStream.rangeClosed(first.year(), last().year()).boxed().toList();
  }

  /** Its last step. */
  public Wave last() {
    return first.plus(count - 1);
  }
}
