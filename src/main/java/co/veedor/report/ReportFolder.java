package co.veedor.report;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.plan.Plan;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that receives reports: all of them whole, or none. */
public final class ReportFolder {
  private final Path folder;

  /** The folder at {@code folder}, which is made when needed. */
  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes sure, as far as can be seen without making anything, that reports can be written.
   *
   * @throws FaultException when the folder cannot be made or written
   */
  public void check() {
    Path existing = nearestExisting();
    if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
      throw unwritable();
    }
  }

  private Path nearestExisting() {
    Path path = folder.toAbsolutePath().normalize();
    for (Path above = path; above != null; above = above.getParent()) {
      if (Files.exists(above)) {
        return above;
      }
    }
    return path;
  }

  /** What goes into one file. */
  @FunctionalInterface
  public interface Writing {
    /** Writes all of it to {@code out}, which stays open. */
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes every format into the folder, or into {@code subfolder} of it when that is not empty.
   * Files appear only when all of them are complete.
   *
   * @throws FaultException when the folder cannot be written
   */
  public void write(String subfolder, Plan plan, List<ReportFormat> formats) {
    Map<String, Writing> files = new LinkedHashMap<>();
    formats.forEach(format -> files.putAll(format.files(plan)));
    write(subfolder, files);
  }

  /**
   * Writes files into the folder, or into {@code subfolder} of it when that is not empty. They
   * appear only when all of them are complete.
   *
   * @param files what goes into each, by its name
   * @throws FaultException when the folder cannot be written
   */
  public void write(String subfolder, Map<String, Writing> files) {
    try {
      Path target = Files.createDirectories(folder.resolve(subfolder));
      Path draft = Files.createTempDirectory(folder, ".veedor");
      try {
        files.entrySet().parallelStream()
            .forEach(file -> writeFile(draft.resolve(file.getKey()), file.getValue()));
        for (String name : files.keySet()) {
          Files.move(
              draft.resolve(name), target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        delete(draft);
      }
    } catch (IOException | UncheckedIOException refused) {
      throw unwritable();
    }
  }

  private static void writeFile(Path file, Writing writing) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      writing.to(out);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static void delete(Path draft) throws IOException {
    try (Stream<Path> files = Files.walk(draft)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(ReportFolder::deleteOne);
    }
  }

  private static void deleteOne(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }

  private FaultException unwritable() {
    return new FaultException(
        Kind.USAGE,
        Fault.at(
            Place.of(folder.toString()),
            "no se puede escribir en la carpeta de salida",
            "una carpeta con permiso de escritura y espacio libre"));
  }
}
