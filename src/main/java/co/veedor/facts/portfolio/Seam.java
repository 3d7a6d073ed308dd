package co.veedor.facts.portfolio;

import co.veedor.facts.said.Light;
import co.veedor.number.Fraction;
import java.util.List;

/**
 * Where one stretch of an indicator ends and the next one begins.
 *
 * @param key key of the indicator
 * @param label its code, or where it is written when it has none
 * @param higher whether more is better
 * @param below status of the lower stretch
 * @param to its highest value; null without limit
 * @param above status of the upper stretch
 * @param from its lowest value; null without limit
 * @param where where the upper one is written
 */
public record Seam(
    String key,
    String label,
    boolean higher,
    String below,
    Fraction to,
    String above,
    Fraction from,
    String where) {
  private static final List<String> WORST_FIRST = List.of(Light.RED, Light.AMBER, Light.GREEN);

  /** Whether values between both have no colour. */
  public boolean isHole() {
    return to != null && from != null && to.isBelow(from);
  }

  /** Whether values have two colours. */
  public boolean isOverlap() {
    return to == null || from == null || to.isAbove(from);
  }

  /** Whether the upper one is worse where more is better, or better where less is. */
  public boolean isBackwards() {
    int climb = WORST_FIRST.indexOf(above) - WORST_FIRST.indexOf(below);
    return higher ? climb < 0 : climb > 0;
  }
}
