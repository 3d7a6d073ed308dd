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

  /** Whether the value lies in a band of a decision table: see {@link Band}. */
  public boolean isWithin(String low, String high) {
    return Band.holds(value, low, high);
  }
}
