package co.veedor.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for things that depend on themselves. */
public final class Cycles {
  private final Map<String, List<String>> needs;
  private final Set<String> settled = new HashSet<>();

  /** Over what each thing needs, by id. */
  public Cycles(Map<String, List<String>> needs) {
    this.needs = needs;
  }

  /** The ids along the first cycle, its first id repeated at the end; empty when there is none. */
  public Optional<List<String>> first() {
    return needs.keySet().stream()
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
    if (settled.add(id) && needs.containsKey(id)) {
      cycle =
          needs.get(id).stream()
              .map(next -> from(next, path))
              .flatMap(Optional::stream)
              .findFirst();
    }
    path.remove(path.size() - 1);
    return cycle;
  }
}
