package co.veedor.plan;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * The sheet of one indicator of a plan.
 *
 * @param id its id
 * @param name what it is called
 * @param kind a code of the vocabulary list {@code indicator-kind}
 * @param line id of its strategic line; empty when it belongs to none
 * @param formula how it is computed, in words
 * @param unit what it counts
 * @param higher whether more is better
 * @param baseline where it started; null when nobody measured it
 * @param red the value that separates red from amber
 * @param green the value that separates amber from green
 * @param frequency a code of the vocabulary list {@code frequency}
 * @param responsible who measures it
 * @param source where the figure and the targets come from
 * @param initiatives ids of the planned initiatives that produce it
 * @param years one for each year of the plan
 */
public record IndicatorSheet(
    String id,
    String name,
    String kind,
    String line,
    String formula,
    String unit,
    boolean higher,
    Fraction baseline,
    Fraction red,
    Fraction green,
    String frequency,
    String responsible,
    String source,
    List<String> initiatives,
    List<Year> years) {
  /** The same sheet with other years. */
  IndicatorSheet with(List<Year> others) {
    return new IndicatorSheet(
        id,
        name,
        kind,
        line,
        formula,
        unit,
        higher,
        baseline,
        red,
        green,
        frequency,
        responsible,
        source,
        initiatives,
        others);
  }

  /**
   * One year of an indicator.
   *
   * @param year calendar year
   * @param target what should be reached at its end; null when nothing is expected yet
   * @param value what was reached; null when nobody measured it
   * @param progress (value − baseline) ÷ (target − baseline) in percent; null when one is missing
   *     or the target is the baseline
   * @param light a code of the vocabulary list {@code light}
   */
  public record Year(int year, Fraction target, Fraction value, Fraction progress, String light) {}

  /**
   * How much was gained since the baseline of what was to be gained: (value − baseline) ÷ (target −
   * baseline), in percent; it may pass 100 or be negative.
   *
   * @param baseline where it started; null when nobody measured it
   * @param value what was reached; null when nobody measured it
   * @param target what should be reached; null when nothing is expected
   * @return null when one of them is missing or nothing was to be gained
   */
  public static Fraction progress(Fraction baseline, Fraction value, Fraction target) {
    if (baseline == null || value == null || target == null || target.equals(baseline)) {
      return null;
    }
    Fraction gained = target.isAbove(baseline) ? value.minus(baseline) : baseline.minus(value);
    return gained.times(Fraction.HUNDRED).dividedBy(target.distanceTo(baseline));
  }
}
