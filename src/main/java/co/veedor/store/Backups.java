package co.veedor.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Copies of everything that is kept, in one file that either database reads back. Taken while
 * others go on writing, a copy shows one moment.
 */
public final class Backups {
  private final Database database;
  private final EvidenceFiles files;
  private final Path folder;

  Backups(Database database, EvidenceFiles files, Path folder) {
    this.database = database;
    this.files = files;
    this.folder = folder;
  }

  /**
   * Writes a copy of this moment as a ZIP file; the stream stays open. It holds everything in
   * clear, hashes of passwords among it.
   *
   * @throws co.veedor.fault.FaultException when a file of evidence is missing or was changed
   */
  public void write(OutputStream out) {
    database.read(
        handle -> {
          try {
            new BackupWriter(handle, files, database.now()).write(out);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
          return out;
        });
  }

  /**
   * Puts a copy into this store, which must be empty: all of it, or nothing when anything in it is
   * not what it was. A copy that an earlier version of the program made is brought up to date
   * first.
   *
   * @return what checking its history found: it is whole
   * @throws co.veedor.fault.FaultException when the store is not empty or the copy is spoilt
   */
  public HistoryCheck restore(Path copy) {
    String schema = BackupReader.manifest(copy).schema();
    List<String> known = database.read(Tables::schemas);
    if (!known.contains(schema)) {
      throw BackupReader.refused(
          copy.toString(), "la copia es de una versión de las tablas que este Veedor no conoce");
    }
    if (known.indexOf(schema) == known.size() - 1) {
      return new BackupReader(files).restore(database, copy);
    }
    try (OlderCopy older = new OlderCopy(folder)) {
      Path renewed = older.renewed(copy, schema, database::now);
      return new BackupReader(files).restore(database, renewed);
    }
  }
}
