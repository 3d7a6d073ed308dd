package co.veedor.questionnaire;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * The levels an ordinal question can be answered with.
 *
 * @param id unique inside the questionnaire
 * @param name what the levels describe
 * @param strict whether a percentage between two levels is refused; true for published scales
 * @param confidence how sure the scale is: a code of the vocabulary
 * @param source where it comes from
 * @param levels from the lowest to the highest
 */
public record Scale(
    String id, String name, boolean strict, String confidence, String source, List<Step> levels) {
  /**
   * One level.
   *
   * @param value the number the instrument gives it
   * @param name what the level is called
   */
  public record Step(Fraction value, String name) {}

  /** A level as a percentage of the highest one. */
  public Fraction percent(Fraction value) {
    return value.times(Fraction.HUNDRED).dividedBy(levels.get(levels.size() - 1).value());
  }

  /** Whether {@code value} is one of the levels. */
  public boolean holds(Fraction value) {
    return levels.stream().anyMatch(step -> step.value().equals(value));
  }
}
