package co.veedor.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Tokens as they are kept; whether one still holds is for {@code access} to say. Thread-safe. */
public final class TokenRows {
  private static final String SELECT =
      "SELECT id, hash, person, entity, scopes, name, expires_at, revoked_at FROM token";

  private final Database database;

  TokenRows(Database database) {
    this.database = database;
  }

  /**
   * A token to be kept.
   *
   * @param hash of its secret
   * @param person id of the person it stands for
   * @param entity the only entity it may touch; null for all those of the person
   * @param scopes what it may do, between blanks
   * @param name what the person calls it
   * @param expiresAt when it ends
   */
  public record NewToken(
      String hash, String person, String entity, String scopes, String name, Instant expiresAt) {
    private Change.Scope scope() {
      return entity == null ? Change.Scope.NONE : Change.Scope.of(entity);
    }
  }

  /**
   * Keeps a new token.
   *
   * @throws co.veedor.fault.FaultException when there is no such person or entity
   */
  public StoredToken add(NewToken token, By by) {
    return database.write(
        by,
        change -> {
          People.known(change.handle(), token.person());
          if (token.entity() != null) {
            Entities.known(change.handle(), token.entity());
          }
          String id = change.newId();
          change
              .handle()
              .createUpdate(
                  """
                  INSERT INTO token (id, hash, person, entity, scopes, name, expires_at)
                  VALUES (:id, :hash, :person, :entity, :scopes, :name, :expiresAt)
                  """)
              .bindMethods(token)
              .bind("id", id)
              .execute();
          change.note(token.scope(), "token", token.name(), null, token.scopes());
          return find(change.handle(), "id", id).orElseThrow();
        });
  }

  /** Makes a token hold no longer; nothing happens when it does not hold already. */
  public void revoke(String id, By by) {
    database.write(
        by,
        change -> {
          int revoked =
              change
                  .handle()
                  .createUpdate(
                      "UPDATE token SET revoked_at = :at WHERE id = :id AND revoked_at IS NULL")
                  .bind("at", change.at())
                  .bind("id", id)
                  .execute();
          if (revoked > 0) {
            StoredToken token = find(change.handle(), "id", id).orElseThrow();
            change.note(Change.Scope.NONE, "token", token.name(), token.scopes(), null);
          }
          return revoked;
        });
  }

  /** The token of a secret's hash. */
  public Optional<StoredToken> find(String hash) {
    return database.read(handle -> find(handle, "hash", hash));
  }

  /** The tokens of a person, revoked ones included, in the order they were made. */
  public List<StoredToken> of(String person) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE person = :person ORDER BY id")
                .bind("person", person)
                .mapTo(StoredToken.class)
                .list());
  }

  private static Optional<StoredToken> find(Handle handle, String column, String value) {
    return handle
        .createQuery(SELECT + " WHERE " + column + " = :value")
        .bind("value", value)
        .mapTo(StoredToken.class)
        .findOne();
  }
}
