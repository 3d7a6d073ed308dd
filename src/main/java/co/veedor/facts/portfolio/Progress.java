package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * How far the plan itself is carried out.
 *
 * @param measure what is counted: the group of the parameters that hold its bands
 * @param percent 0–100; null when there is nothing to count
 * @param says what was counted, as a person reads it
 */
public record Progress(String measure, Fraction percent, String says) {

  /** Whether there is something to count. */
  public boolean isKnown() {
    return percent != null;
  }
}
