package co.veedor.plan;

import co.veedor.catalogue.Initiative;
import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A recommended initiative with its priority and its place in the plan.
 *
 * @param initiative what is to be done, with the entity's own figures where it stated them
 * @param responsible who answers for it, as the entity says; empty when it does not
 * @param closes ids of the gaps it closes
 * @param findings codes of the imported findings it attends to
 * @param ratings by criterion, in the order of the vocabulary
 * @param priority percent, 0–100
 * @param rank 1 is the most urgent
 * @param placement where it stands
 * @param points what closing all its gaps brings to each total, by key of the node; only those that
 *     move
 * @param because ids of the explanations: of the priority, of the recommendation, of the place
 */
public record PlannedInitiative(
    Initiative initiative,
    String responsible,
    List<String> closes,
    List<String> findings,
    Map<String, Graded> ratings,
    Fraction priority,
    int rank,
    Placement placement,
    Map<String, Fraction> points,
    List<String> because) {

  /**
   * A rating with its reason.
   *
   * @param value 0–5
   * @param byPerson whether a person gave it
   * @param says the reason
   */
  public record Graded(int value, boolean byPerson, String says) {}

  /** Where an initiative stands in the plan. */
  public sealed interface Placement {}

  /**
   * It is planned.
   *
   * @param start its first step
   * @param end its last step
   * @param month its first month, counted from the year 0
   * @param costs COP by year; they add up to its cost
   */
  public record Placed(Wave start, Wave end, int month, Map<Integer, Long> costs)
      implements Placement {}

  /**
   * It is not planned.
   *
   * @param obstacle the reason
   */
  public record LeftOut(Obstacle obstacle) implements Placement {}

  /**
   * It was done.
   *
   * @param day when it was finished
   */
  public record Done(LocalDate day) implements Placement {}

  /** Where it is planned; null when it is not. */
  public Placed placed() {
    return placement instanceof Placed placed ? placed : null;
  }

  /** How many of its months fall into a step; 0 when it is not planned. */
  public int monthsIn(Wave wave) {
    if (placed() == null) {
      return 0;
    }
    int from = Math.max(wave.first(), placed().month());
    int to = Math.min(wave.end(), placed().month() + initiative.months());
    return Math.max(0, to - from);
  }

  /** What it costs in a step, COP; over all steps it adds up to its cost. */
  public long costIn(Wave wave) {
    if (placed() == null) {
      return 0;
    }
    int skipped = Math.max(0, wave.first() - placed().month());
    return IntStream.range(skipped, skipped + monthsIn(wave))
        .mapToLong(month -> Task.share(initiative.cost(), initiative.months(), month))
        .sum();
  }

  /** Id of the explanation of its place. */
  public String placeBecause() {
    return because.get(because.size() - 1);
  }
}
