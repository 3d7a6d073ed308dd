package co.veedor.plan;

import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks for the smallest set of answers that reaches a goal. Where answers add up, those that add
 * most make it up; where few sets can be tried, all are; elsewhere whatever can be left out is.
 */
final class SmallestSet {
  private static final long MOST_TRIED = 600;

  private final List<String> order;
  private final Precedence precedence;
  private final Function<List<String>, Fraction> value;
  private final Predicate<List<String>> reaches;
  private final Map<String, Fraction> gains = new HashMap<>();

  /**
   * A search.
   *
   * @param order ids of all questions, as the instrument has them
   * @param value what a set of raised answers brings the total to, in percent
   * @param reaches whether a set of raised answers reaches the goal
   */
  SmallestSet(
      List<String> order,
      Precedence precedence,
      Function<List<String>, Fraction> value,
      Predicate<List<String>> reaches) {
    this.order = order;
    this.precedence = precedence;
    this.value = value;
    this.reaches = reaches;
  }

  /** The set found among {@code all}, which together reach the goal. */
  List<String> of(List<String> all) {
    List<String> byGain = all.stream().sorted(mostFirst()).toList();
    List<String> best = pruned(greedy(byGain));
    List<String> other = pruned(precedence.closed(byGain));
    List<String> least = other.size() < best.size() ? other : best;
    return smaller(byGain, least.size()).orElse(least);
  }

  /** What a question adds by itself; none where what comes before it lies outside the total. */
  private Fraction gain(String id) {
    return gains.computeIfAbsent(
        id, one -> value.apply(List.of(one)).minus(value.apply(List.of())));
  }

  /** Those that add most by themselves first; equal ones as the instrument has them. */
  Comparator<String> mostFirst() {
    return Comparator.<String, Fraction>comparing(this::gain, Comparator.reverseOrder())
        .thenComparingInt(order::indexOf);
  }

  /** The first answers, those that add most first, that together reach the level. */
  private List<String> greedy(List<String> byGain) {
    int low = 1;
    int high = byGain.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (reaches.test(precedence.closed(byGain.subList(0, middle)))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return precedence.closed(byGain.subList(0, low));
  }

  /** A set of fewer than {@code size} answers that reaches the level, where few need be tried. */
  private Optional<List<String>> smaller(List<String> byGain, int size) {
    for (int fewer = 1; fewer < size; fewer++) {
      if (Subsets.count(byGain.size(), fewer) > MOST_TRIED) {
        return Optional.empty();
      }
      Optional<List<String>> found =
          Subsets.of(byGain, fewer)
              .filter(set -> precedence.closed(set).size() == set.size())
              .filter(set -> reaches.test(set))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The set without whatever can be left out, those that add least first, until all is needed. */
  private List<String> pruned(List<String> set) {
    List<String> kept = new ArrayList<>(set);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (String id : kept.stream().sorted(mostFirst().reversed()).toList()) {
        List<String> without = new ArrayList<>(kept);
        without.remove(id);
        boolean needed = without.stream().anyMatch(other -> precedence.first(other).contains(id));
        if (!needed && reaches.test(without)) {
          kept = without;
          changed = true;
        }
      }
    }
    return kept;
  }
}
