package co.veedor.document;

import co.veedor.fault.FaultException;
import java.nio.file.Path;

/**
 * The whole content of a text file, with the limits that keep a small machine safe.
 *
 * @param name the file as the person named it
 * @param text the content, decoded
 * @param bytes the content as it lies on disk
 */
public record TextFile(String name, String text, byte[] bytes) {
  /** The largest file read, in bytes: ten times the largest real response file. */
  public static final int LIMIT = 8 * 1024 * 1024;

  /**
   * Reads a UTF-8 file.
   *
   * @throws FaultException when it is missing, a folder, too large, or not UTF-8 text
   */
  public static TextFile read(Path path, String name, FaultException.Kind kind) {
    return of(FileBytes.read(path, name, kind, "un archivo YAML o JSON", LIMIT), name, kind);
  }

  /**
   * The text that came by another way than a file.
   *
   * @throws FaultException when it is not UTF-8 text
   */
  public static TextFile of(byte[] bytes, String name, FaultException.Kind kind) {
    return new TextFile(name, new Decoding(bytes, name, kind).utf8("texto YAML o JSON"), bytes);
  }
}
