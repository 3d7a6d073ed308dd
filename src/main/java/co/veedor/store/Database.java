package co.veedor.store;

import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

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

  /**
   * Reads.
   *
   * @throws BusyException when no connection came free in time
   */
  <T> T read(Function<Handle, T> work) {
    return inTurn(() -> reading.inTransaction(work::apply));
  }

  /**
   * Writes.
   *
   * @throws BusyException when others kept writing for too long
   */
  <T> T write(By by, Function<Change, T> work) {
    return inTurn(() -> writing.inTransaction(handle -> written(handle, by, work)));
  }

  private <T> T written(Handle handle, By by, Function<Change, T> work) {
    Change change = Change.begin(handle, by, clock.get(), ids);
    T result = work.apply(change);
    change.end();
    return result;
  }

  private static <T> T inTurn(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException failed) {
      if (Opening.isBusy(failed.getCause())) {
        throw new BusyException(failed);
      }
      throw failed;
    }
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
