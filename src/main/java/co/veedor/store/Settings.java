package co.veedor.store;

import java.util.List;
import java.util.Optional;

/** Texts of the installation, by key. Thread-safe. */
public final class Settings {
  private static final String PEERS = "peers.key";

  /** What begins like this the store makes up itself. */
  private static final List<String> OWN = List.of("history.", "peers.");

  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /** The text of a key; empty when it has none. */
  public Optional<String> find(String key) {
    return database.read(handle -> Secret.find(handle, key)).filter(value -> !value.isEmpty());
  }

  /** Sets the text of a key; empty for none. Keys of secrets are the store's own. */
  public void put(String key, String value, By by) {
    if (OWN.stream().anyMatch(key::startsWith)) {
      throw new IllegalArgumentException(key);
    }
    database.write(
        by,
        change -> {
          Optional<String> before = Secret.find(change.handle(), key);
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

  /**
   * The secret that decides which groups of entities are hidden together, made up by the first who
   * asks. It never leaves the installation.
   *
   * @throws BusyException when others kept writing for too long
   */
  public String peersKey() {
    return database
        .read(handle -> Secret.find(handle, PEERS))
        .orElseGet(() -> database.write(By.SYSTEM, change -> Secret.of(change.handle(), PEERS)));
  }
}
