package co.veedor.facts.said;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * Something a conclusion was drawn from.
 *
 * @param key key of the node, question, option or initiative it belongs to
 * @param aspect what of it: a reading, or one of the constants here
 * @param value its value, in percent for scores and credits
 * @param weight its effective weight: values times weights add up to the conclusion
 */
public record Input(String key, String aspect, Fraction value, Fraction weight) {
  /** What the entity answered. */
  public static final String ANSWER = "respuesta";

  /** What should be reached. */
  public static final String TARGET = "meta";

  /** What is missing. */
  public static final String GAP = "brecha";

  /** How an initiative is rated. */
  public static final String RATING = "calificacion";

  /** An input that is the whole conclusion. */
  public static Input whole(String key, String aspect, Fraction value) {
    return new Input(key, aspect, value, Fraction.ONE);
  }

  /** A score as what a conclusion looks at without reckoning with it; nothing without value. */
  public static List<Input> about(Score score) {
    return score.isValued()
        ? List.of(new Input(score.key(), score.reading(), score.value(), Fraction.ZERO))
        : List.of();
  }
}
