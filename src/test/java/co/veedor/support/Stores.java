package co.veedor.support;

import co.veedor.response.Entity;
import co.veedor.response.Period;
import co.veedor.store.AnswerKey;
import co.veedor.store.By;
import co.veedor.store.NewPerson;
import co.veedor.store.Person;
import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A store with a clock a test can move, and one entity with an open period.
 *
 * @param settings where it lies
 * @param time the clock
 * @param store the store
 */
public record Stores(StoreSettings settings, Time time, Store store) implements AutoCloseable {
  /** The entity. */
  public static final String ENTITY = "76130";

  /** Its period. */
  public static final String PERIOD = "2019";

  /** The person who changes things. */
  public static final By ANA = new By("ana", "porque sí");

  /** A clock that stands until it is moved. */
  public static final class Time {
    private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

    /** The time. */
    public Instant now() {
      return now;
    }

    /** Moves on. */
    public void pass(Duration time) {
      now = now.plus(time);
    }
  }

  /** An empty store. */
  public static Stores empty(Databases database, Path folder) {
    return open(database.fresh(folder));
  }

  /** A store with the entity and its period. */
  public static Stores with(Databases database, Path folder) {
    Stores stores = empty(database, folder);
    stores
        .store()
        .entities()
        .put(
            new Entity("Alcaldía de prueba", ENTITY, "territorial", "alcaldia", 3, 84_000L),
            "",
            ANA);
    stores
        .store()
        .periods()
        .open(ENTITY, Period.read(PERIOD).orElseThrow(), LocalDate.of(2019, 12, 31), ANA);
    return stores;
  }

  /** The store of these settings. */
  public static Stores open(StoreSettings settings) {
    Time time = new Time();
    return new Stores(settings, time, Store.open(settings, time::now));
  }

  /** Which answer to the 2019 tool. */
  public static AnswerKey answer(String question) {
    return new AnswerKey(ENTITY, PERIOD, Veedor.TOOL_2019, question);
  }

  /** Somebody registered. */
  public Person person(String login) {
    return store.people().add(new NewPerson(login, "Persona " + login, "", false, false), ANA);
  }

  /** The database itself, for what no program of ours would do. */
  public Connection raw() throws SQLException {
    return settings.url().isEmpty()
        ? DriverManager.getConnection("jdbc:sqlite:" + settings.folder().resolve("veedor.db"))
        : DriverManager.getConnection(settings.url(), settings.user(), settings.password());
  }

  @Override
  public void close() {
    store.close();
  }
}
