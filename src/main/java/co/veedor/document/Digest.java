package co.veedor.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 in hexadecimal: tells whether bytes are still the ones they were. */
public final class Digest {
  private static final int PART = 1 << 16;
  private static final String KEYED = "HmacSHA256";

  private Digest() {}

  /**
   * The digest of files, in hexadecimal: of each, in the order given, its name and its bytes, both
   * followed by a zero byte. A carriage return before a line feed does not count, so that a machine
   * that writes line ends otherwise comes to the same.
   */
  public static String of(List<TextFile> files) {
    MessageDigest digest = sha256();
    for (TextFile file : files) {
      digest.update(file.name().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      update(digest, file.bytes());
      digest.update((byte) 0);
    }
    return of(digest);
  }

  private static void update(MessageDigest digest, byte[] bytes) {
    int from = 0;
    for (int at = 0; at + 1 < bytes.length; at++) {
      if (bytes[at] == '\r' && bytes[at + 1] == '\n') {
        digest.update(bytes, from, at - from);
        from = at + 1;
      }
    }
    digest.update(bytes, from, bytes.length - from);
  }

  /** The digest of {@code bytes} alone, in hexadecimal. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** The digest of a text in UTF-8, in hexadecimal. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** HMAC-SHA-256 of a text in UTF-8 with a key, in hexadecimal: tells nothing without the key. */
  public static String keyed(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(KEYED);
      mac.init(new SecretKeySpec(key, KEYED));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The digest of a text in UTF-8, in base 64: how a page names the script it trusts. */
  public static String base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(sha256().digest(bytes));
  }

  /** What a running digest was fed so far, in hexadecimal; it begins anew. */
  public static String of(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * The digest of a file's content, read as a stream, in hexadecimal.
   *
   * @throws IOException when it cannot be read
   */
  public static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] part = new byte[PART];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        digest.update(part, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A running digest, for what is too large to hold at once. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
