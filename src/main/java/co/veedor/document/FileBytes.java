package co.veedor.document;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of files that people name, up to a limit that keeps a small machine safe. */
public final class FileBytes {
  private static final int MEBIBYTE = 1024 * 1024;

  private FileBytes() {}

  /**
   * Reads a whole file.
   *
   * @param name the file as the person named it
   * @param what what it should be, in Spanish, as «un libro .xlsx»
   * @param limit the most bytes read, in whole mebibytes
   * @throws FaultException when it is missing, a folder, too large or cannot be read
   */
  public static byte[] read(
      Path path, String name, FaultException.Kind kind, String what, int limit) {
    if (Files.isDirectory(path)) {
      throw stop(kind, name, "es una carpeta", what);
    }
    if (!Files.exists(path)) {
      throw stop(kind, name, "el archivo no existe", "la ruta de " + what);
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        String most = "menos de " + limit / MEBIBYTE + " MiB";
        throw stop(kind, name, "el archivo es demasiado grande", most);
      }
      return bytes;
    } catch (IOException failure) {
      throw stop(kind, name, "no se puede leer el archivo", "permiso de lectura");
    }
  }

  private static FaultException stop(
      FaultException.Kind kind, String name, String what, String expected) {
    return new FaultException(kind, Fault.at(Place.of(name), what, expected));
  }
}
