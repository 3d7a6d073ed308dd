package co.veedor.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A copy whose tables are of an earlier version, made one of today: it goes into an embedded
 * database of its own version, which is brought up to date as any other and copied again. So no
 * step that changes tables needs to be told twice.
 */
final class OlderCopy implements AutoCloseable {
  private final Path folder;

  /**
   * Room to work.
   *
   * @param beside a folder nobody else reads, on the disk that will hold the data
   */
  OlderCopy(Path beside) {
    try {
      this.folder = Files.createTempDirectory(beside, "copia-anterior-");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * The same copy in tables of today.
   *
   * @throws co.veedor.fault.FaultException when it is spoilt
   */
  Path renewed(Path copy, String schema, Supplier<Instant> clock) {
    StoreSettings settings = StoreSettings.embedded(folder);
    EvidenceFiles files = files();
    Manifest before;
    try (Database then = new Database(Opening.openAt(settings, schema), clock)) {
      before = new BackupReader(files).load(then, copy);
    }
    Path renewed = folder.resolve("copia.zip");
    try (Database now = new Database(Opening.open(settings), clock);
        OutputStream out = Files.newOutputStream(renewed)) {
      new Backups(now, files, folder).write(out);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Manifest after = BackupReader.manifest(renewed);
    if (!before.head().equals(after.head()) || !before.files().equals(after.files())) {
      throw BackupReader.refused(copy.toString(), "la copia no contiene lo que su índice dice");
    }
    return renewed;
  }

  private EvidenceFiles files() {
    try {
      return new EvidenceFiles(folder.resolve("evidencias"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Leaves nothing of it on the disk. */
  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
