package co.veedor.review;

import co.veedor.number.Fraction;

/**
 * Points a claim brings to a total.
 *
 * @param total id of the topmost node with a total
 * @param name what people call it
 * @param points percentage points of that total, exact
 */
public record Share(String total, String name, Fraction points) {
  /** Both together, of the same total. */
  Share plus(Share other) {
    return new Share(total, name, points.plus(other.points));
  }
}
