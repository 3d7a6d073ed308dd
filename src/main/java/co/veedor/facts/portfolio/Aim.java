package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * What an indicator should reach in a year.
 *
 * @param indicator its code
 * @param higher whether more is better
 * @param year calendar year
 * @param value the target
 * @param before the target of the year before it that has one; null for the first
 * @param producedFrom calendar year in which the initiative that produces it begins; 0 when unknown
 */
public record Aim(
    String indicator, boolean higher, int year, Fraction value, Fraction before, int producedFrom) {

  /** Whether it asks less than the one before it. */
  public boolean isStepBack() {
    return before != null && (higher ? value.isBelow(before) : value.isAbove(before));
  }
}
