package co.veedor.report;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** One file a person asked for: there whole, or not at all. */
public final class WrittenFile {
  private WrittenFile() {}

  /**
   * Writes {@code text} as UTF-8 and replaces what was there.
   *
   * @throws FaultException when the place cannot be written
   */
  public static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes {@code bytes} and replaces what was there.
   *
   * @throws FaultException when the place cannot be written
   */
  public static void write(Path file, byte[] bytes) {
    write(file, out -> out.write(bytes));
  }

  /**
   * Writes what {@code content} gives and replaces what was there.
   *
   * @throws FaultException when the place cannot be written
   */
  public static void write(Path file, ReportFolder.Writing content) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      Path draft = Files.createTempFile(folder, ".veedor", ".tmp");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
          content.to(out);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException refused) {
      throw new FaultException(
          Kind.USAGE,
          Fault.at(
              Place.of(file.toString()),
              "no se puede escribir el archivo",
              "un archivo en una carpeta con permiso de escritura"));
    }
  }
}
