package co.veedor.delivery;

import co.veedor.document.Digest;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of its own where a package is put together or unpacked; gone when closed. */
public final class Staging implements AutoCloseable {
  private final Path folder;

  /** A new, empty folder. */
  public Staging() {
    try {
      this.folder = Files.createTempDirectory("veedor-entrega");
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Where a part lies, or would lie. */
  public Path path(String name) {
    if (!Names.isSafe(name)) {
      throw new FaultException(
          Kind.RESPONSE,
          Fault.at(
              Place.of(name),
              "el nombre no sirve dentro de un paquete",
              "carpetas y archivos sin barras invertidas ni caracteres de control, de menos de"
                  + " 400 letras"));
    }
    return folder.resolve(name);
  }

  /** Whether there is such a part. */
  public boolean has(String name) {
    return Files.exists(path(name));
  }

  /**
   * Puts a part where its name says; one that is there already stays when it is the same.
   *
   * @throws FaultException when its name is no good or another part has it
   */
  public void put(Attachment part) {
    try (InputStream in = part.bytes().open()) {
      Path target = path(part.name());
      Files.createDirectories(target.resolveSibling(""));
      Files.copy(in, target);
    } catch (FileAlreadyExistsException taken) {
      throw new FaultException(
          Kind.RESPONSE,
          Fault.at(Place.of(part.name()), "hay dos archivos con ese nombre", "nombres distintos"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Everything that lies here by name, sorted. */
  public Map<String, Path> parts() {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, Path> parts = new TreeMap<>();
      files
          .filter(Files::isRegularFile)
          .forEach(file -> parts.put(folder.relativize(file).toString().replace('\\', '/'), file));
      return parts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The digest of a part. */
  public String digest(String name) {
    try {
      return Digest.of(path(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException stuck) {
      System.getLogger(Staging.class.getName())
          .log(System.Logger.Level.WARNING, "folder of a package stays: " + folder, stuck);
    }
  }
}
