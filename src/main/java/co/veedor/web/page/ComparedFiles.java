package co.veedor.web.page;

import co.veedor.web.service.Imports.Comparison;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that were compared and wait for a yes, for as long as the server runs; the oldest go when
 * many wait. Thread-safe.
 */
final class ComparedFiles {
  private static final int MOST = 16;

  private final Map<String, Waiting> waiting = new LinkedHashMap<>();

  private record Waiting(String owner, Comparison compared) {}

  /** Keeps one for its owner; the key to take it with. */
  synchronized String keep(String owner, Comparison compared) {
    String key = UUID.randomUUID().toString();
    waiting.put(key, new Waiting(owner, compared));
    Iterator<String> oldest = waiting.keySet().iterator();
    while (waiting.size() > MOST) {
      oldest.next();
      oldest.remove();
    }
    return key;
  }

  /** Takes one out; empty when it does not wait for this owner. */
  synchronized Optional<Comparison> take(String key, String owner) {
    Waiting found = waiting.get(key);
    if (found == null || !found.owner().equals(owner)) {
      return Optional.empty();
    }
    waiting.remove(key);
    return Optional.of(found.compared());
  }
}
