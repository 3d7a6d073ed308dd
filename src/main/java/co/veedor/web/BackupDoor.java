package co.veedor.web;

import co.veedor.store.Store;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Hands out copies of everything. */
final class BackupDoor {
  private final Store store;
  private final Supplier<LocalDate> today;

  BackupDoor(Store store, Supplier<LocalDate> today) {
    this.store = store;
    this.today = today;
  }

  /** Writes one of this moment while others go on working. */
  Reply write(Call call) {
    return new Reply.Download(
        "veedor-" + today.get() + ".zip", "application/zip", -1, out -> store.backups().write(out));
  }
}
