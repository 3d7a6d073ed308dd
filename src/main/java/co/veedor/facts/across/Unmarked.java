package co.veedor.facts.across;

import co.veedor.number.Fraction;

/**
 * An option of a question that was answered with a percentage alone.
 *
 * @param option key of the option
 * @param question key of its question
 * @param among how many options of the question count, this one included
 */
public record Unmarked(String option, String question, int among) {

  /** Whether what a percentage lacks is less than one option, so that none can be missing. */
  public boolean isMetBy(Fraction percent) {
    return Fraction.HUNDRED.minus(percent).isBelow(one());
  }

  /** Whether a percentage is less than one option, so that none can be met. */
  public boolean isUnmetBy(Fraction percent) {
    return percent.isBelow(one());
  }

  private Fraction one() {
    return Fraction.of(100, among);
  }
}
