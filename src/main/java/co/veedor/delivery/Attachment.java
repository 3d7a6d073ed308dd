package co.veedor.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that goes into a package.
 *
 * @param name its path in the package, folders parted by {@code /}
 * @param bytes what it holds
 */
public record Attachment(String name, Bytes bytes) {
  /** Gives the bytes of something, from the beginning, each time it is asked. */
  @FunctionalInterface
  public interface Bytes {
    /** The bytes; whoever asked closes them. */
    InputStream open() throws IOException;
  }

  /** A file on disk under a name in the package. */
  public static Attachment of(String name, Path file) {
    return new Attachment(name, () -> Files.newInputStream(file));
  }

  /** Bytes at hand under a name in the package. */
  public static Attachment of(String name, byte[] bytes) {
    return new Attachment(name, () -> new ByteArrayInputStream(bytes));
  }

  /** A text, in UTF-8, under a name in the package. */
  public static Attachment of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
