package co.veedor.facts.across;

import co.veedor.facts.said.Input;
import co.veedor.number.Fraction;

/**
 * How a place of an instrument stands: what the entity declares of a question or a node, or what a
 * marked option is worth.
 *
 * @param key key of the question, option or node
 * @param questionnaire id of its instrument
 * @param aspect which of its values it is: part of the id of its explanation
 * @param value percent, 0–100
 */
public record Stand(String key, String questionnaire, String aspect, Fraction value) {

  /** The place as people name it: {@code ID16.A de gobierno-digital-2019}. */
  public String place() {
    return key.substring(key.indexOf('/') + 1) + " de " + questionnaire;
  }

  /** The place and its value as the source of a conclusion. */
  public Input input() {
    return Input.whole(key, aspect, value);
  }

  /** The place and its value as what a conclusion is held against. */
  public Input against() {
    return new Input(key, aspect, value, Fraction.of(-1));
  }

  /** Whether it lies below another by more than some points. */
  public boolean isUnder(Stand more, Fraction points) {
    return more.value.minus(value).isAbove(points);
  }

  /**
   * Whether it reaches a value.
   *
   * @param percent as a table writes it
   */
  public boolean isAtLeast(String percent) {
    return !value.isBelow(Fraction.parse(percent));
  }

  /**
   * Whether it does not go beyond a value.
   *
   * @param percent as a table writes it
   */
  public boolean isAtMost(String percent) {
    return !value.isAbove(Fraction.parse(percent));
  }
}
