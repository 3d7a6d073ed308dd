package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * What an indicator should reach in a year.
 *
 * @param label code of the indicator, or where it is written when it has none
 * @param higher whether more is better
 * @param year calendar year
 * @param value the target
 * @param before the target of the year before it that has one; null for the first
 * @param baseline where the indicator started; null when not stated
 * @param producer code of the initiative that produces it; empty when unknown or without dates
 * @param producedFrom calendar year in which that initiative begins; 0 when unknown
 * @param where where it is written
 */
public record Aim(
    String label,
    boolean higher,
    int year,
    Fraction value,
    Fraction before,
    Fraction baseline,
    String producer,
    int producedFrom,
    String where) {

  /** Whether it asks less than the one before it. */
  public boolean isStepBack() {
    return before != null && isWorse(before);
  }

  /** Whether it is the first and asks less than there was at the start. */
  public boolean isBelowBaseline() {
    return before == null && baseline != null && isWorse(baseline);
  }

  private boolean isWorse(Fraction other) {
    return higher ? value.isBelow(other) : value.isAbove(other);
  }
}
