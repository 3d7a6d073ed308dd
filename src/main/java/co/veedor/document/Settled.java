package co.veedor.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The order in which what a collection holds is written. Some collections hand it out in an order
 * of their own, {@code Map.of} and {@code Set.of} in another one in every process: these are sorted
 * by their text. All others keep theirs.
 */
final class Settled {
  private static final Set<Class<?>> MAPS = Set.of(HashMap.class, Map.of(0, 0, 1, 1).getClass());
  private static final Set<Class<?>> SETS =
      Set.of(HashSet.class, Set.of(0, 1).getClass(), Set.of(0, 1, 2).getClass());

  private Settled() {}

  static Iterable<? extends Map.Entry<?, ?>> entries(Map<?, ?> map) {
    if (!MAPS.contains(map.getClass())) {
      return map.entrySet();
    }
    return map.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<?, ?> entry) -> entry.getKey().toString()))
        .toList();
  }

  static Iterable<?> items(Collection<?> items) {
    if (!SETS.contains(items.getClass())) {
      return items;
    }
    return items.stream().sorted(Comparator.comparing(String::valueOf)).toList();
  }
}
