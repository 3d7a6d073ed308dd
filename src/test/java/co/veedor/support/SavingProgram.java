package co.veedor.support;

import co.veedor.store.AnswerKey;
import co.veedor.store.SaveResult.Saved;
import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import java.nio.file.Path;

/** Saves answers without end and prints each one the store confirmed; made to be killed. */
public final class SavingProgram {
  private static final int WRITERS = 3;

  private SavingProgram() {}

  /** Arguments: folder, address of the database or nothing, its user or nothing. */
  public static void main(String[] arguments) {
    StoreSettings settings =
        new StoreSettings(Path.of(arguments[0]), arguments[1], arguments[2], "");
    Stores.Time time = new Stores.Time();
    Store store = Store.open(settings, time::now);
    for (int writer = 1; writer <= WRITERS; writer++) {
      AnswerKey key = Stores.answer("ID0" + writer);
      new Thread(() -> save(store, key)).start();
    }
  }

  private static void save(Store store, AnswerKey key) {
    for (long version = 0; ; version++) {
      var saved = store.answers().save(key, "" + (version + 1), version, Stores.ANA);
      if (saved instanceof Saved done) {
        System.out.println(key.question() + " " + done.version());
      }
    }
  }
}
