package co.veedor.store;

import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Every change ever made, each tied to the one before. Thread-safe. */
public final class History {
  /** The hash before the first row. */
  static final String BEGINNING = "0".repeat(64);

  private final Database database;

  History(Database database) {
    this.database = database;
  }

  /**
   * The latest changes, the newest first.
   *
   * @param before only rows with a smaller place; {@link Long#MAX_VALUE} for all
   */
  public List<HistoryRow> latest(long before, int limit) {
    return rows("seq < :before", before, limit, query -> query);
  }

  /** The latest changes to a period of an entity, the newest first; otherwise like the whole. */
  public List<HistoryRow> latest(String entity, String period, long before, int limit) {
    return rows(
        "entity = :entity AND period = :period AND seq < :before",
        before,
        limit,
        query -> query.bind("entity", entity).bind("period", period));
  }

  private List<HistoryRow> rows(String where, long before, int limit, UnaryOperator<Query> bound) {
    String sql = "SELECT %s FROM history WHERE %s ORDER BY seq DESC LIMIT :limit";
    return database.read(
        handle ->
            bound
                .apply(handle.createQuery(sql.formatted(HistoryRow.COLUMNS, where)))
                .bind("before", before)
                .bind("limit", limit)
                .mapTo(HistoryRow.class)
                .list());
  }

  /** Shows every row, the oldest first, as of one moment. */
  public void each(Consumer<HistoryRow> visitor) {
    database.read(
        handle -> {
          try (Stream<HistoryRow> all = rows(handle)) {
            all.forEach(visitor);
          }
          return null;
        });
  }

  private static Stream<HistoryRow> rows(Handle handle) {
    String sql = "SELECT " + HistoryRow.COLUMNS + " FROM history ORDER BY seq";
    return handle.createQuery(sql).setFetchSize(500).mapTo(HistoryRow.class).stream();
  }

  /** Walks the whole history and says where it first stops being what it was. */
  public HistoryCheck verify() {
    return database.read(History::verify);
  }

  static HistoryCheck verify(Handle handle) {
    Head end = Head.read(handle);
    // Whoever spoilt the end must not send the search on for ever.
    HistoryChain chain = new HistoryChain(Math.min(end.seq(), 2 * count(handle)), Set.of());
    RetoldInstallation installation = new RetoldInstallation();
    try (Stream<HistoryRow> all = rows(handle)) {
      for (HistoryRow row : (Iterable<HistoryRow>) all::iterator) {
        Break broken = chain.next(row);
        if (broken != null) {
          return new HistoryCheck(end.seq(), end.hash(), broken, List.of());
        }
        installation.take(row);
      }
    }
    Break broken = atTheEnd(new Head(chain.seq(), chain.hash()), end);
    List<HistoryCheck.StrayPeriod> strays =
        broken == null ? StrayPeriods.all(handle, installation) : List.of();
    return new HistoryCheck(end.seq(), end.hash(), broken, strays);
  }

  private static long count(Handle handle) {
    return handle.createQuery("SELECT COUNT(*) FROM history").mapTo(Long.class).one();
  }

  private static Break atTheEnd(Head last, Head end) {
    if (last.seq() < end.seq()) {
      return new Break(last.seq() + 1, Kind.MISSING);
    }
    return last.equals(end) ? null : new Break(last.seq(), Kind.ALTERED);
  }
}
