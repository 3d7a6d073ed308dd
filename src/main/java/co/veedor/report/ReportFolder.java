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
import java.util.List;
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

  /**
   * Writes every format into the folder, or into {@code subfolder} of it when that is not empty.
   * Files appear only when all of them are complete.
   *
   * @throws FaultException when the folder cannot be written
   */
  public void write(String subfolder, Plan plan, List<ReportFormat> formats) {
    try {
      Path target = Files.createDirectories(folder.resolve(subfolder));
      Path draft = Files.createTempDirectory(folder, ".veedor");
      try {
        for (ReportFormat format : formats) {
          writeFile(draft.resolve(format.fileName()), plan, format);
        }
        for (ReportFormat format : formats) {
          Files.move(
              draft.resolve(format.fileName()),
              target.resolve(format.fileName()),
              StandardCopyOption.REPLACE_EXISTING);
        }
      } finally {
        delete(draft);
      }
    } catch (IOException refused) {
      throw unwritable();
    }
  }

  private static void writeFile(Path file, Plan plan, ReportFormat format) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      format.write(plan, out);
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
