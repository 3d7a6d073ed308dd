package co.veedor.facts.said;

import co.veedor.number.Fraction;

/**
 * A question under its target.
 *
 * @param question key of the question
 * @param current percent reached, 0–100
 * @param target percent that should be reached, 0–100
 * @param size target less current, more than zero
 * @param why the explanation
 */
public record Gap(String question, Fraction current, Fraction target, Fraction size, Why why) {

  /** Whether the size lies in a band of a decision table: see {@link Band}. */
  public boolean isWithin(String low, String high) {
    return Band.holds(size, low, high);
  }
}
