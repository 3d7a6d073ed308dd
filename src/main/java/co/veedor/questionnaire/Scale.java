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
   * @param value percent, 0–100
   * @param name what the level is called
   */
  public record Step(Fraction value, String name) {}

  /** Whether {@code value} is one of the levels. */
  public boolean holds(Fraction value) {
    return levels.stream().anyMatch(step -> step.value().equals(value));
  }
}
