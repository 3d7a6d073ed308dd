package co.veedor.store;

import co.veedor.store.SaveResult.Conflict;
import co.veedor.store.SaveResult.Saved;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * One row with a version and a body that several people may write: an answer, or a plan's
 * decisions.
 *
 * @param table where it lies
 * @param key its key columns with their values; {@code entity} and {@code period} among them
 * @param subject what it is called in the history
 */
record Slot(String table, Map<String, String> key, String subject) {
  /** What a row holds. */
  record Held(long version, String body, String updatedBy, Instant updatedAt) {}

  Optional<Held> held(Handle handle) {
    String sql = "SELECT version, body, updated_by, updated_at FROM " + table + " WHERE " + where();
    return handle.createQuery(sql).bindMap(key).mapTo(Held.class).findOne();
  }

  /** Writes when the version is still the one the writer saw. */
  SaveResult save(Change change, String body, long expectedVersion) {
    StoredPeriod period = Periods.known(change.handle(), key.get("entity"), key.get("period"));
    Held held = held(change.handle()).orElse(new Held(0, null, null, null));
    if (held.version() != expectedVersion) {
      change.note(period.scope(), table + "-conflict", subject, held.body(), body);
      return new Conflict(held.version(), held.body(), held.updatedBy(), held.updatedAt());
    }
    write(change, new Held(held.version() + 1, body, change.author(), change.at()));
    change.note(period.scope(), table, subject, held.body(), body);
    return new Saved(held.version() + 1, body);
  }

  private void write(Change change, Held held) {
    Map<String, Object> values = new LinkedHashMap<>(key);
    values.put("version", held.version());
    values.put("body", held.body());
    values.put("updated_by", held.updatedBy());
    values.put("updated_at", held.updatedAt());
    String columns = String.join(", ", values.keySet());
    String bound = values.keySet().stream().map(":"::concat).collect(Collectors.joining(", "));
    change
        .handle()
        .createUpdate(
            ("INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET"
                    + " version = excluded.version, body = excluded.body,"
                    + " updated_by = excluded.updated_by, updated_at = excluded.updated_at")
                .formatted(table, columns, bound, String.join(", ", key.keySet())))
        .bindMap(values)
        .execute();
  }

  private String where() {
    return key.keySet().stream()
        .map(column -> column + " = :" + column)
        .collect(Collectors.joining(" AND "));
  }
}
