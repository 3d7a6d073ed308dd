package co.veedor.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for initiatives that depend on themselves. */
final class Cycles {
  private final Map<String, Initiative> initiatives;
  private final Set<String> settled = new HashSet<>();

  Cycles(Map<String, Initiative> initiatives) {
    this.initiatives = initiatives;
  }

  /** The ids along the first cycle, its first id repeated at the end; empty when there is none. */
  Optional<List<String>> first() {
    return initiatives.keySet().stream()
        .map(id -> from(id, new ArrayList<>()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<List<String>> from(String id, List<String> path) {
    int seen = path.indexOf(id);
    path.add(id);
    if (seen >= 0) {
      return Optional.of(List.copyOf(path.subList(seen, path.size())));
    }
    Optional<List<String>> cycle = Optional.empty();
    if (settled.add(id) && initiatives.containsKey(id)) {
      cycle =
          initiatives.get(id).dependsOn().stream()
              .map(next -> from(next, path))
              .flatMap(Optional::stream)
              .findFirst();
    }
    path.remove(path.size() - 1);
    return cycle;
  }
}
