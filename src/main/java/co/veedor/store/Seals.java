package co.veedor.store;

import co.veedor.document.Digest;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Handle;

/** Makes the seals of rows with the secret of the installation, which never leaves it. */
final class Seals {
  private static final String KEY = "history.key";
  private static final int SALT = 16;

  private final byte[] secret;

  private Seals(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** With the secret of the installation. */
  static Seals of(Handle handle) {
    return new Seals(Secret.of(handle, KEY));
  }

  /** The seal of a new row about a period of an entity. */
  HistoryRow.Seal next(Change.Scope about) {
    String scope = Digest.keyed(secret, about.entity() + '\n' + about.period());
    return new HistoryRow.Seal(scope, Secret.random(SALT), null);
  }
}
