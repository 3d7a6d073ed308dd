package co.veedor.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Copies of everything that is kept, in one file that either database reads back. Taken while
 * others go on writing, a copy shows one moment.
 */
public final class Backups {
  private final Database database;
  private final EvidenceFiles files;

  Backups(Database database, EvidenceFiles files) {
    this.database = database;
    this.files = files;
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
   * not what it was.
   *
   * @return what checking its history found: it is whole
   * @throws co.veedor.fault.FaultException when the store is not empty or the copy is spoilt
   */
  public HistoryCheck restore(Path copy) {
    return new BackupReader(files).restore(database, copy);
  }
}
