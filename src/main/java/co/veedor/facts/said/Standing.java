package co.veedor.facts.said;

import co.veedor.number.Fraction;

/**
 * The score of a node that is to be put into a band: the one of the reading that counts.
 *
 * @param key key of the node
 * @param scale id of the bands of its instrument
 * @param reading code of the reading that counts
 * @param value percent, 0–100
 */
public record Standing(String key, String scale, String reading, Fraction value) {

  /** Whether the value is {@code low} or more, and less than {@code high}; a star is no limit. */
  public boolean isFrom(String low, String high) {
    return Band.from(value, low, high);
  }

  /** Whether the value lies in a band of a decision table: see {@link Band}. */
  public boolean isWithin(String low, String high) {
    return Band.holds(value, low, high);
  }
}
