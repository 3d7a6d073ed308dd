package co.veedor.access;

import co.veedor.document.Digest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets nobody can guess, and the hashes that are kept in their place. */
final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Secrets() {}

  /** 256 random bits as a text fit for addresses and cookies. */
  static String make() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
  }

  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** SHA-256, in hexadecimal: enough for a secret that is random all through. */
  static String hash(String secret) {
    return Digest.of(secret.getBytes(StandardCharsets.UTF_8));
  }
}
