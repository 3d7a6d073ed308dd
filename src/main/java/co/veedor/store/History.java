package co.veedor.store;

import co.veedor.store.HistoryCheck.Break;
import co.veedor.store.HistoryCheck.Kind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
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

  /** Walks the whole history and says where it first stops being what it was. */
  public HistoryCheck verify() {
    return database.read(History::verify);
  }

  static HistoryCheck verify(Handle handle) {
    Head end = Head.read(handle);
    Head last = new Head(0, BEGINNING);
    // Whoever spoilt the end must not send the search on for ever.
    long farthest = Math.min(end.seq(), 2 * count(handle));
    String sql = "SELECT " + HistoryRow.COLUMNS + " FROM history ORDER BY seq";
    try (Stream<HistoryRow> all =
        handle.createQuery(sql).setFetchSize(500).mapTo(HistoryRow.class).stream()) {
      for (HistoryRow row : (Iterable<HistoryRow>) all::iterator) {
        Break broken = broken(row, last, farthest);
        if (broken != null) {
          return new HistoryCheck(end.seq(), end.hash(), broken);
        }
        last = row.head();
      }
    }
    return new HistoryCheck(end.seq(), end.hash(), atTheEnd(last, end));
  }

  private static Break broken(HistoryRow row, Head last, long farthest) {
    long place = last.seq() + 1;
    if (row.seq() != place) {
      return new Break(place, Kind.MISSING);
    }
    if (!row.isWholeAt(place)) {
      boolean moved = LongStream.rangeClosed(1, farthest).anyMatch(row::isWholeAt);
      return new Break(place, moved ? Kind.REORDERED : Kind.ALTERED);
    }
    if (row.previous().equals(last.hash())) {
      return null;
    }
    // This row is as it was written, so the one before got a new hash with its new words.
    return new Break(Math.max(1, last.seq()), Kind.ALTERED);
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
