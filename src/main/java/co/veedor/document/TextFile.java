package co.veedor.document;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    if (Files.isDirectory(path)) {
      throw stop(kind, Place.of(name), "es una carpeta", "un archivo YAML o JSON");
    }
    if (!Files.exists(path)) {
      throw stop(kind, Place.of(name), "el archivo no existe", "la ruta de un archivo");
    }
    byte[] bytes = bytes(path, name, kind);
    return new TextFile(name, decoded(bytes, name, kind), bytes);
  }

  private static byte[] bytes(Path path, String name, FaultException.Kind kind) {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw stop(kind, Place.of(name), "el archivo es demasiado grande", "menos de 8 MiB");
      }
      return bytes;
    } catch (IOException failure) {
      throw stop(kind, Place.of(name), "no se puede leer el archivo", "permiso de lectura");
    }
  }

  private static String decoded(byte[] bytes, String name, FaultException.Kind kind) {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      throw stop(
          kind,
          Place.of(name),
          "es un archivo comprimido o un libro de Excel",
          "texto YAML o JSON");
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int bad = result.isError() ? in.position() : firstNul(bytes);
    if (bad >= 0) {
      throw stop(
          kind,
          new Place(name, lineOf(bytes, bad)),
          "hay un carácter que no está codificado en UTF-8",
          "un archivo de texto guardado en UTF-8");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static int firstNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static FaultException stop(
      FaultException.Kind kind, Place where, String what, String expected) {
    return new FaultException(kind, Fault.at(where, what, expected));
  }
}
