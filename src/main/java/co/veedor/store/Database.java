package co.veedor.store;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * An open database. A piece of work is one transaction: reading sees one moment, writing happens
 * whole with its history or not at all, one writer after the other. Thread-safe.
 */
final class Database implements AutoCloseable {
  private final Opening.Pools pools;
  private final Supplier<Instant> clock;
  private final Jdbi writing;
  private final Jdbi reading;
  private final Ids ids = new Ids();

  Database(Opening.Pools pools, Supplier<Instant> clock) {
    this.pools = pools;
    this.clock = clock;
    this.writing = Jdbi.create(pools.writers());
    this.reading = Jdbi.create(pools.readers());
    Columns.register(writing);
    Columns.register(reading);
  }

  <T> T read(Function<Handle, T> work) {
    return reading.inTransaction(work::apply);
  }

  <T> T write(By by, Function<Change, T> work) {
    return writing.inTransaction(
        handle -> {
          Change change = Change.begin(handle, by, clock.get(), ids);
          T result = work.apply(change);
          change.end();
          return result;
        });
  }

  /** The time of the one clock. */
  Instant now() {
    return clock.get();
  }

  @Override
  public void close() {
    pools.readers().close();
    pools.writers().close();
  }
}
