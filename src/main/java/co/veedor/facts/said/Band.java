package co.veedor.facts.said;

import co.veedor.number.Fraction;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The bands of decision tables: above the first bound, up to and with the second. */
public final class Band {
  /** Bounds already read: the cells of decision tables, so there are few and they stay. */
  private static final Map<String, Fraction> BOUNDS = new ConcurrentHashMap<>();

  private Band() {}

  /**
   * Whether {@code value} lies above {@code low} and not above {@code high}; a star is no limit.
   */
  public static boolean holds(Fraction value, String low, String high) {
    return (low.equals("*") || value.isAbove(bound(low)))
        && (high.equals("*") || !value.isAbove(bound(high)));
  }

  /** Whether {@code value} is {@code low} or more, and less than {@code high}. */
  static boolean from(Fraction value, String low, String high) {
    return (low.equals("*") || !value.isBelow(bound(low)))
        && (high.equals("*") || value.isBelow(bound(high)));
  }

  private static Fraction bound(String text) {
    return BOUNDS.computeIfAbsent(text, Fraction::parse);
  }
}
