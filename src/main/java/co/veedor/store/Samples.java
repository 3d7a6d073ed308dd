package co.veedor.store;

import co.veedor.document.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Samples drawn for review. None is ever changed or deleted. Thread-safe. */
public final class Samples {
  private static final String SELECT =
      "SELECT id, entity, period, method, seed, size, population, listing, members, drawn_by,"
          + " drawn_at FROM sample";

  private final Database database;

  Samples(Database database) {
    this.database = database;
  }

  /**
   * What was drawn.
   *
   * @param method code of how
   * @param seed the text it was drawn with
   * @param population SHA-256 of {@code listing}
   * @param listing what it was drawn from
   * @param keys the keys drawn, sorted
   */
  public record Drawn(
      String method, String seed, String population, String listing, List<String> keys) {}

  /**
   * Keeps a sample of the claims of a period, frozen or not.
   *
   * @throws co.veedor.fault.FaultException when there is no such period
   */
  public StoredSample add(String entity, String period, Drawn drawn, By by) {
    return database.write(by, change -> add(change, entity, period, drawn));
  }

  private static StoredSample add(Change change, String entity, String period, Drawn drawn) {
    Periods.known(change.handle(), entity, period);
    StoredSample added =
        new StoredSample(
            change.newId(),
            entity,
            period,
            drawn.method(),
            drawn.seed(),
            drawn.keys().size(),
            drawn.population(),
            drawn.listing(),
            String.join("\n", drawn.keys()),
            change.person(),
            change.at());
    change
        .handle()
        .createUpdate(
            """
            INSERT INTO sample (id, entity, period, method, seed, size, population, listing,
              members, drawn_by, drawn_at)
            VALUES (:id, :entity, :period, :method, :seed, :size, :population, :listing,
              :members, :drawnBy, :drawnAt)
            """)
        .bindMethods(added)
        .execute();
    change.note(new Change.Scope(entity, period), "sample", added.id(), null, told(added));
    return added;
  }

  private static String told(StoredSample sample) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("method", sample.method());
    told.put("seed", sample.seed());
    told.put("size", sample.size());
    told.put("population", sample.population());
    told.put("members", sample.keys());
    return JsonText.line(told);
  }

  /** A sample. */
  public Optional<StoredSample> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  private static Optional<StoredSample> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + " WHERE id = :id")
        .bind("id", id)
        .mapTo(StoredSample.class)
        .findOne();
  }

  /** The samples of a period, in the order they were drawn. */
  public List<StoredSample> of(String entity, String period) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE entity = :entity AND period = :period ORDER BY id")
                .bind("entity", entity)
                .bind("period", period)
                .mapTo(StoredSample.class)
                .list());
  }
}
