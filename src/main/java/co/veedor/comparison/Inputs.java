package co.veedor.comparison;

import co.veedor.assessment.Explanation;
import co.veedor.assessment.Explanation.Source;
import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a value came from before and after, side by side.
 *
 * @param pairs every part of either, in the order of the instrument
 * @param isEven whether both are means: the weights of each add up to one
 */
record Inputs(List<Pair> pairs, boolean isEven) {
  private static final Fraction HALF = Fraction.of(1, 2);

  /**
   * One part.
   *
   * @param why id of its explanation
   * @param before its value; null when it did not count
   * @param beforeWeight its weight; null when it did not count
   * @param after its value; null when it does not count
   * @param afterWeight its weight; null when it does not count
   */
  record Pair(
      String why, Fraction before, Fraction beforeWeight, Fraction after, Fraction afterWeight) {

    boolean stays() {
      return beforeWeight != null && afterWeight != null;
    }

    Fraction beforeTerm() {
      return before.times(beforeWeight);
    }

    Fraction afterTerm() {
      return after.times(afterWeight);
    }

    Fraction meanValue() {
      return before.plus(after).times(HALF);
    }

    Fraction meanWeight() {
      return beforeWeight.plus(afterWeight).times(HALF);
    }

    Fraction weightGained() {
      return afterWeight.minus(beforeWeight);
    }
  }

  static Inputs of(Explanation before, Explanation after) {
    Map<String, Source> ones = byWhy(before);
    Map<String, Source> others = byWhy(after);
    Set<String> all = new LinkedHashSet<>(ones.keySet());
    all.addAll(others.keySet());
    List<Pair> pairs = new ArrayList<>(all.size());
    for (String why : all) {
      Source one = ones.get(why);
      Source other = others.get(why);
      pairs.add(
          new Pair(
              why,
              one == null ? null : one.value(),
              one == null ? null : one.weight(),
              other == null ? null : other.value(),
              other == null ? null : other.weight()));
    }
    boolean even =
        weights(before.inputs()).equals(Fraction.ONE)
            && weights(after.inputs()).equals(Fraction.ONE);
    return new Inputs(pairs, even);
  }

  /** A part that counts more than once is one part with all its weight. */
  private static Map<String, Source> byWhy(Explanation explanation) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Source each : explanation.inputs()) {
      sources.merge(
          each.because(),
          each,
          (one, more) ->
              new Source(one.key(), one.aspect(), one.value(), one.weight().plus(more.weight())));
    }
    return sources;
  }

  /** The weights of all of them together. */
  static Fraction weights(List<Source> inputs) {
    return inputs.stream().map(Source::weight).reduce(Fraction.ZERO, Fraction::plus);
  }

  /**
   * The value from which those that come or go are measured: the one that leaves nothing to say of
   * the weights of those that stay.
   */
  Fraction reference() {
    Fraction gained = Fraction.ZERO;
    Fraction moved = Fraction.ZERO;
    Fraction weights = Fraction.ZERO;
    Fraction values = Fraction.ZERO;
    for (Pair pair : pairs) {
      if (pair.stays()) {
        gained = gained.plus(pair.weightGained());
        moved = moved.plus(pair.meanValue().times(pair.weightGained()));
        weights = weights.plus(pair.meanWeight());
        values = values.plus(pair.meanValue().times(pair.meanWeight()));
      }
    }
    if (!gained.equals(Fraction.ZERO)) {
      return quotient(moved, gained);
    }
    return weights.isAbove(Fraction.ZERO) ? values.dividedBy(weights) : middle();
  }

  /** What the weights of those that stay move although their sum stays the same. */
  Fraction stayingRest() {
    Fraction reference = reference();
    return pairs.stream()
        .filter(Pair::stays)
        .map(pair -> pair.meanValue().minus(reference).times(pair.weightGained()))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  /** Half way between what was there and what is there. */
  private Fraction middle() {
    Fraction sum = Fraction.ZERO;
    for (Pair pair : pairs) {
      sum = sum.plus(pair.beforeWeight() == null ? pair.afterTerm() : pair.beforeTerm());
    }
    return sum.times(HALF);
  }

  /** A quotient whose divisor may be negative. */
  static Fraction quotient(Fraction one, Fraction other) {
    return other.isBelow(Fraction.ZERO)
        ? Fraction.ZERO.minus(one).dividedBy(Fraction.ZERO.minus(other))
        : one.dividedBy(other);
  }
}
