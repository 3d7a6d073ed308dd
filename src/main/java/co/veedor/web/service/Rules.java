package co.veedor.web.service;

import co.veedor.web.http.Problem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What answers are judged with, got ready while the server already listens. Thread-safe. */
public final class Rules {
  private static final String SOON = "2";

  private final CompletableFuture<Judging> ready;

  private Rules(CompletableFuture<Judging> ready) {
    this.ready = ready;
  }

  /** Begins to get it ready, in a thread of its own. */
  public static Rules load(Supplier<Judging> make) {
    CompletableFuture<Judging> ready = new CompletableFuture<>();
    Thread loader =
        new Thread(
            null,
            () -> {
              try {
                ready.complete(make.get());
              } catch (RuntimeException | Error broken) {
                ready.completeExceptionally(broken);
              }
            },
            "reglas");
    loader.setDaemon(true);
    loader.start();
    return new Rules(ready);
  }

  /** Whether it is ready. */
  public boolean isReady() {
    return ready.isDone() && !ready.isCompletedExceptionally();
  }

  /**
   * It, once ready.
   *
   * @throws Problem while it is not, with a word on when to ask again
   */
  public Judging get() {
    if (!ready.isDone()) {
      throw Problem.of(
              503, "starting", "Veedor está preparando las reglas; estará listo en unos segundos.")
          .with("Retry-After", SOON);
    }
    return now();
  }

  /**
   * It, waiting until it is ready.
   *
   * @throws RuntimeException what broke the content, when it is broken
   */
  public Judging now() {
    try {
      return ready.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException broken) {
        throw broken;
      }
      throw failed;
    }
  }
}
