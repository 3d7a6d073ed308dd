package co.veedor.store;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Texts by chance that stay in the installation, as settings. */
final class Secret {
  private static final SecureRandom CHANCE = new SecureRandom();
  private static final int BYTES = 32;

  private Secret() {}

  /** The secret of a key, which the first writer makes up. */
  static String of(Handle handle, String key) {
    return find(handle, key).orElseGet(() -> made(handle, key));
  }

  /** The secret of a key; empty when nobody made it up. */
  static Optional<String> find(Handle handle, String key) {
    return handle
        .createQuery("SELECT value FROM setting WHERE key = :key")
        .bind("key", key)
        .mapTo(String.class)
        .findOne();
  }

  private static String made(Handle handle, String key) {
    String secret = random(BYTES);
    handle
        .createUpdate("INSERT INTO setting (key, value) VALUES (:key, :value)")
        .bind("key", key)
        .bind("value", secret)
        .execute();
    return secret;
  }

  /** Bytes by chance, in hexadecimal. */
  static String random(int bytes) {
    byte[] random = new byte[bytes];
    CHANCE.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
