package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * The weights of the criteria as a portfolio states them.
 *
 * @param total what they add up to, in percent
 * @param where where they are written
 */
public record Weighed(Fraction total, String where) {

  /** Whether they make up the whole. */
  public boolean isWhole() {
    return total.equals(Fraction.HUNDRED);
  }
}
