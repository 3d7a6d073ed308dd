package co.veedor.support;

import co.veedor.store.StoreSettings;
import java.nio.file.Path;

/** The two databases: whatever holds for one must hold for the other. */
public enum Databases {
  /** The embedded one. */
  SQLITE {
    @Override
    public StoreSettings fresh(Path folder) {
      return StoreSettings.embedded(folder);
    }
  },
  /** The hosted one: a real server, of this run alone. */
  POSTGRESQL {
    @Override
    public StoreSettings fresh(Path folder) {
      return new StoreSettings(folder, PostgresServer.freshDatabase(), PostgresServer.USER, "");
    }
  };

  /** An empty database; {@code folder}, empty too, takes the files. */
  public abstract StoreSettings fresh(Path folder);
}
