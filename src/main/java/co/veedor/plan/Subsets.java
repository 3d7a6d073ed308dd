package co.veedor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways of choosing some of a list. */
final class Subsets {
  private Subsets() {}

  /** How many ways there are to choose {@code size} of {@code all}. */
  static long count(int all, int size) {
    long count = 1;
    for (int i = 1; i <= size; i++) {
      count = count * (all - size + i) / i;
    }
    return count;
  }

  /** Every way to choose {@code size} items, those with the first items of the list first. */
  static <T> Stream<List<T>> of(List<T> items, int size) {
    if (size == 0) {
      return Stream.of(List.of());
    }
    return IntStream.rangeClosed(0, items.size() - size)
        .boxed()
        .flatMap(
            at ->
                of(items.subList(at + 1, items.size()), size - 1)
                    .map(rest -> joined(items.get(at), rest)));
  }

  private static <T> List<T> joined(T first, List<T> rest) {
    List<T> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all;
  }
}
