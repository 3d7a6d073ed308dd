package co.veedor.review;

import co.veedor.number.Fraction;

/**
 * Points a claim brings to a total.
 *
 * @param total id of the topmost node with a total
 * @param name what people call it
 * @param points percentage points of that total, exact
 * @param answered percent of the questions of the total that were answered: a lone answer makes up
 *     all of a total, and little of its instrument
 */
public record Share(String total, String name, Fraction points, Fraction answered) {
  /** Points it brings when what is not answered yet counts as zero. */
  public Fraction impact() {
    return points.times(answered).dividedBy(Fraction.HUNDRED);
  }

  /** Both together, of the same total. */
  Share plus(Share other) {
    return new Share(total, name, points.plus(other.points), answered);
  }
}
