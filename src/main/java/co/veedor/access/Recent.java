package co.veedor.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers something of the keys last asked for, and forgets the others: memory has an end. */
final class Recent<V> extends LinkedHashMap<String, V> {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 10_000;

  Recent() {
    super(16, 0.75f, true);
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
    return size() > MOST;
  }
}
