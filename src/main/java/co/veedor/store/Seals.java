package co.veedor.store;

import co.veedor.document.Digest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Makes the seals of rows with the secret of the installation, which never leaves it. */
final class Seals {
  private static final String KEY = "history.key";
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int SECRET = 32;
  private static final int SALT = 16;

  private final byte[] secret;

  private Seals(String secret) {
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** With the secret of the installation, which the first writer makes up. */
  static Seals of(Handle handle) {
    String kept = "SELECT value FROM setting WHERE key = :key";
    Supplier<String> made = () -> made(handle);
    return new Seals(
        handle.createQuery(kept).bind("key", KEY).mapTo(String.class).findOne().orElseGet(made));
  }

  private static String made(Handle handle) {
    String secret = random(SECRET);
    handle
        .createUpdate("INSERT INTO setting (key, value) VALUES (:key, :value)")
        .bind("key", KEY)
        .bind("value", secret)
        .execute();
    return secret;
  }

  /** The seal of a new row about a period of an entity. */
  HistoryRow.Seal next(Change.Scope about) {
    String scope = Digest.keyed(secret, about.entity() + '\n' + about.period());
    return new HistoryRow.Seal(scope, random(SALT), null);
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    CHANCE.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
