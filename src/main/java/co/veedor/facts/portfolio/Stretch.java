package co.veedor.facts.portfolio;

import co.veedor.number.Fraction;

/**
 * The values for which an indicator has a colour. Where two stretches meet, the value they share
 * belongs to the better one.
 *
 * @param key key of the indicator
 * @param higher whether more is better
 * @param status a code of the vocabulary list {@code light}
 * @param from its lowest value; null without limit
 * @param to its highest value; null without limit
 * @param first whether no stretch lies below it
 * @param last whether no stretch lies above it
 */
public record Stretch(
    String key,
    boolean higher,
    String status,
    Fraction from,
    Fraction to,
    boolean first,
    boolean last) {

  /** Whether a value lies in it. */
  public boolean holds(Fraction value) {
    boolean low = from == null || value.isAbove(from) || value.equals(from) && (higher || first);
    boolean high = to == null || value.isBelow(to) || value.equals(to) && (!higher || last);
    return low && high;
  }
}
