package co.veedor.web.service;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The latest results of something costly: worked out once for all who ask at the same time, and
 * kept until others push them out. Failures are not kept. Thread-safe.
 */
final class Once<K, V> {
  private final int most;
  private final Map<K, CompletableFuture<V>> kept = new LinkedHashMap<>(16, .75f, true);

  /** Keeps at most {@code most} results. */
  Once(int most) {
    this.most = most;
  }

  /** The result for {@code key}; worked out in this thread when nobody did or does already. */
  V get(K key, Supplier<V> work) {
    CompletableFuture<V> own = new CompletableFuture<>();
    CompletableFuture<V> shared = shared(key, own);
    if (shared == own) {
      fill(key, own, work);
    }
    try {
      return shared.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw failed;
    }
  }

  private synchronized CompletableFuture<V> shared(K key, CompletableFuture<V> own) {
    CompletableFuture<V> before = kept.get(key);
    if (before != null) {
      return before;
    }
    kept.put(key, own);
    Iterator<K> oldest = kept.keySet().iterator();
    while (kept.size() > most) {
      oldest.next();
      oldest.remove();
    }
    return own;
  }

  private void fill(K key, CompletableFuture<V> own, Supplier<V> work) {
    try {
      own.complete(work.get());
    } catch (RuntimeException | Error broken) {
      synchronized (this) {
        kept.remove(key, own);
      }
      own.completeExceptionally(broken);
    }
  }
}
