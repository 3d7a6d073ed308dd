package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * The two limits of an indicator's colours.
 *
 * @param key key of the indicator
 * @param label its code, or where it is written when it has none
 * @param higher whether more is better
 * @param red the value that separates red from amber; null when not stated
 * @param green the value that separates amber from green; null when not stated
 * @param where where it is written
 */
public record Limits(
    String key, String label, boolean higher, Fraction red, Fraction green, String where) {

  /** Whether both are stated. */
  public boolean isComplete() {
    return red != null && green != null;
  }

  /** Whether just one is stated. */
  public boolean isHalf() {
    return (red == null) != (green == null);
  }

  /** Whether red, amber and green follow one another; amber may be empty. */
  public boolean isOrdered() {
    return isComplete() && (higher ? !green.isBelow(red) : !green.isAbove(red));
  }

  /** Whether a value is worse than the red limit. */
  public boolean isRed(Fraction value) {
    return higher ? value.isBelow(red) : value.isAbove(red);
  }

  /** Whether a value reaches the green limit. */
  public boolean isGreen(Fraction value) {
    return higher ? !value.isBelow(green) : !value.isAbove(green);
  }
}
