package co.veedor.store;

import java.time.Instant;
import java.util.Optional;

/** Sessions as they are kept; whether one still holds is for {@code access} to say. Thread-safe. */
public final class SessionRows {
  private final Database database;

  SessionRows(Database database) {
    this.database = database;
  }

  /** Keeps a new session. */
  public StoredSession add(StoredSession session) {
    return database.write(
        By.person(session.person()),
        change -> {
          change
              .handle()
              .createUpdate(
                  """
                  INSERT INTO session (hash, person, csrf, created_at, last_seen, expires_at)
                  VALUES (:hash, :person, :csrf, :createdAt, :lastSeen, :expiresAt)
                  """)
              .bindMethods(session)
              .execute();
          change.note(Change.Scope.NONE, "session", session.person(), null, "abierta");
          return session;
        });
  }

  /** The session of a secret's hash. */
  public Optional<StoredSession> find(String hash) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT hash, person, csrf, created_at, last_seen, expires_at FROM session"
                        + " WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(StoredSession.class)
                .findOne());
  }

  /** How many sessions hold at {@code now} and were used since {@code seen}. */
  public long count(Instant now, Instant seen) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT COUNT(*) FROM session WHERE expires_at > :now AND last_seen > :seen")
                .bind("now", now)
                .bind("seen", seen)
                .mapTo(Long.class)
                .one());
  }

  /** Notes that a session was used. Use is no change: the history does not tell it. */
  public void seen(String hash, Instant at) {
    database.write(
        By.SYSTEM,
        change ->
            change
                .handle()
                .createUpdate("UPDATE session SET last_seen = :at WHERE hash = :hash")
                .bind("at", at)
                .bind("hash", hash)
                .execute());
  }

  /** Ends one session of a person. */
  public void end(StoredSession session) {
    end("hash = :value", session.hash(), session.person(), By.person(session.person()));
  }

  /** Ends every session of a person. */
  public void endAll(String person, By by) {
    end("person = :value", person, person, by);
  }

  private void end(String where, String value, String person, By by) {
    database.write(
        by,
        change -> {
          int ended =
              change
                  .handle()
                  .createUpdate(
                      "UPDATE session SET expires_at = :at WHERE expires_at > :at AND " + where)
                  .bind("at", change.at())
                  .bind("value", value)
                  .execute();
          if (ended > 0) {
            change.note(Change.Scope.NONE, "session", person, "abierta", null);
          }
          return ended;
        });
  }
}
