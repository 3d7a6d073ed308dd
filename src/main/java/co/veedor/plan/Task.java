package co.veedor.plan;

import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.Set;

/**
 * One thing to place on a roadmap.
 *
 * @param id its id
 * @param months how long it takes
 * @param cost COP
 * @param staff full-time people it occupies while it lasts
 * @param kind quick win or structural: a code of the vocabulary
 * @param stage its place in the order lines of work begin in; 0 goes alongside everything
 * @param due last day of a legal term; null when none
 * @param notBefore the step it may begin in at the earliest; null when any
 * @param rank 1 is the most urgent
 * @param dependsOn ids of the tasks of this roadmap that end before it begins
 */
public record Task(
    String id,
    int months,
    long cost,
    Fraction staff,
    String kind,
    int stage,
    LocalDate due,
    Wave notBefore,
    int rank,
    Set<String> dependsOn) {
  /**
   * What it costs in one of its months, COP: to the peso; the first ones get what is left over.
   *
   * @param month counted from 0
   */
  long costIn(int month) {
    return share(cost, months, month);
  }

  /** What falls on one month, counted from 0, of a cost spread over {@code months}. */
  static long share(long cost, int months, int month) {
    return cost / months + (month < cost % months ? 1 : 0);
  }
}
