package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * An indicator in a year.
 *
 * @param key key of the indicator
 * @param year calendar year
 * @param value what was reached; null when nobody said
 */
public record Gauged(String key, String year, Fraction value) {

  /** Whether there is a value. */
  public boolean isKnown() {
    return value != null;
  }
}
