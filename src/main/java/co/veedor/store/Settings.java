package co.veedor.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Texts of the installation, by key. Thread-safe. */
public final class Settings {
  private static final String OWN = "history.";

  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /** The text of a key; empty when it has none. */
  public Optional<String> find(String key) {
    return database.read(handle -> find(handle, key)).filter(value -> !value.isEmpty());
  }

  /** Sets the text of a key; empty for none. Keys of the history are its own. */
  public void put(String key, String value, By by) {
    if (key.startsWith(OWN)) {
      throw new IllegalArgumentException(key);
    }
    database.write(
        by,
        change -> {
          Optional<String> before = find(change.handle(), key);
          change
              .handle()
              .createUpdate(
                  "INSERT INTO setting (key, value) VALUES (:key, :value)"
                      + " ON CONFLICT (key) DO UPDATE SET value = excluded.value")
              .bind("key", key)
              .bind("value", value)
              .execute();
          change.note(Change.Scope.NONE, "setting", key, before.orElse(null), value);
          return value;
        });
  }

  private static Optional<String> find(Handle handle, String key) {
    return handle
        .createQuery("SELECT value FROM setting WHERE key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findOne();
  }
}
