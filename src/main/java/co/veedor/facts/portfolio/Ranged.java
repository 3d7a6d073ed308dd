package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * The limits of an indicator's colours.
 *
 * @param indicator its code
 * @param higher whether more is better
 * @param red the value that separates red from amber; null when not stated
 * @param green the value that separates amber from green; null when not stated
 */
public record Ranged(String indicator, boolean higher, Fraction red, Fraction green) {

  /** Whether red, amber and green follow one another without hole or overlap. */
  public boolean isOrdered() {
    return red != null && green != null && (higher ? red.isBelow(green) : green.isBelow(red));
  }
}
