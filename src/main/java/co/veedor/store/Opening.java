package co.veedor.store;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens a database and brings its tables up to date; the only place where the two databases differ.
 */
final class Opening {
  private static final int READERS = 4;

  /** What PostgreSQL says when a lock was not granted within its time. */
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final int PATIENCE_MS = 5_000;

  private final StoreSettings settings;
  private final MigrationVersion target;

  private Opening(StoreSettings settings, MigrationVersion target) {
    this.settings = settings;
    this.target = target;
  }

  /** The connections of an open database: those that write, and those that only read. */
  record Pools(HikariDataSource writers, HikariDataSource readers) {}

  /**
   * Opens the database.
   *
   * @throws FaultException when it cannot be reached or prepared
   */
  static Pools open(StoreSettings settings) {
    return open(settings, MigrationVersion.LATEST);
  }

  /**
   * Opens a database as it was when its tables were of a version.
   *
   * @throws FaultException when it cannot be reached or prepared
   */
  static Pools openAt(StoreSettings settings, String version) {
    return open(settings, MigrationVersion.fromVersion(version));
  }

  private static Pools open(StoreSettings settings, MigrationVersion target) {
    Opening opening = new Opening(settings, target);
    try {
      return settings.url().isEmpty() ? opening.embedded() : opening.hosted();
    } catch (FlywayException | PoolInitializationException refused) {
      System.getLogger(Opening.class.getName())
          .log(System.Logger.Level.ERROR, "database not opened: " + refused.getMessage());
      throw new FaultException(
          FaultException.Kind.USAGE,
          Fault.at(
              Place.of(settings.name()),
              "no se puede abrir la base de datos",
              "una base de datos que responda, de esta versión de Veedor o anterior, con permiso"
                  + " de crear tablas"));
    }
  }

  /** Whether a database only asks to come again: no connection or lock came free in time. */
  static boolean isBusy(Throwable failure) {
    return failure instanceof SQLTransientConnectionException
        || failure instanceof PSQLException hosted
            && LOCK_NOT_AVAILABLE.equals(hosted.getSQLState())
        || failure instanceof SQLiteException embedded
            && embedded.getResultCode().name().startsWith(SQLiteErrorCode.SQLITE_BUSY.name());
  }

  /** One connection writes; the others see the last committed state while it does. */
  private Pools embedded() {
    DataSource writer = sqlite(SQLiteConfig.TransactionMode.IMMEDIATE);
    migrate(writer);
    HikariConfig readers = pool(sqlite(SQLiteConfig.TransactionMode.DEFERRED), READERS);
    readers.setConnectionInitSql("PRAGMA query_only = true");
    return pools(pool(writer, 1), readers);
  }

  private DataSource sqlite(SQLiteConfig.TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE_MS);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    Path file = settings.folder().toAbsolutePath().resolve("veedor.db");
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private Pools hosted() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(settings.url());
    } catch (IllegalArgumentException wrong) {
      throw new FaultException(
          FaultException.Kind.USAGE,
          Fault.at(
              Place.of(settings.name()),
              "la dirección de la base de datos no se entiende",
              "jdbc:postgresql://servidor:puerto/base"));
    }
    if (!settings.user().isEmpty()) {
      source.setUser(settings.user());
      source.setPassword(settings.password());
    }
    migrate(source);
    HikariConfig readers = pool(source, READERS);
    readers.setReadOnly(true);
    readers.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    HikariConfig writers = pool(source, 2);
    writers.setConnectionInitSql("SET lock_timeout = " + PATIENCE_MS);
    return pools(writers, readers);
  }

  private void migrate(DataSource source) {
    // By default it would open, and spoil, what a later version of this program left.
    String[] nothing = {};
    Flyway.configure()
        .dataSource(source)
        .target(target)
        .ignoreMigrationPatterns(nothing)
        .load()
        .migrate();
  }

  private static HikariConfig pool(DataSource source, int size) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(PATIENCE_MS);
    return config;
  }

  private static Pools pools(HikariConfig writers, HikariConfig readers) {
    return new Pools(new HikariDataSource(writers), new HikariDataSource(readers));
  }
}
