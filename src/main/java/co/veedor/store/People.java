package co.veedor.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;

/** The people who may sign in. Thread-safe. */
public final class People {
  private static final String SELECT =
      "SELECT id, login, name, password_hash, must_change, failed, locked_until,"
          + " is_admin AS admin, created_at, disabled_at FROM person";

  private final Database database;

  People(Database database) {
    this.database = database;
  }

  /**
   * Registers somebody.
   *
   * @throws co.veedor.fault.FaultException when the login is taken
   */
  public Person add(NewPerson person, By by) {
    return database.write(by, change -> add(change, person));
  }

  /** Registers the first person of all; empty when somebody is registered already. */
  public Optional<Person> addFirst(NewPerson person) {
    return database.write(
        By.SYSTEM,
        change -> isNobody(change.handle()) ? Optional.of(add(change, person)) : Optional.empty());
  }

  /** Whether nobody was ever registered. */
  public boolean isNobody() {
    return database.read(People::isNobody);
  }

  /** Sets a new password's hash; failures and locks are forgotten. */
  public Person password(String id, String hash, boolean mustChange, By by) {
    return changed(
        id,
        "password_hash = :hash, must_change = :must, failed = 0, locked_until = NULL",
        Map.of("hash", hash, "must", mustChange),
        "person-password",
        by);
  }

  /** Makes somebody an administrator of the installation, or no longer one. */
  public Person admin(String id, boolean admin, By by) {
    return changed(id, "is_admin = :admin", Map.of("admin", admin), "person", by);
  }

  /** Lets somebody sign in no longer; what they did stays. */
  public Person disable(String id, By by) {
    return changed(id, "disabled_at = :at", Map.of("at", database.now()), "person", by);
  }

  /** Lets somebody sign in again. */
  public Person enable(String id, By by) {
    return changed(id, "disabled_at = NULL", Map.of(), "person", by);
  }

  /**
   * Counts a try to sign in, unless the person is locked: then nothing changes.
   *
   * @param lock until when so many failures in a row lock; null for not at all
   * @return the person as they were before this try
   */
  public Person countTry(String id, IntFunction<Instant> lock) {
    return database.write(
        By.SYSTEM,
        change -> {
          Person before = known(change.handle(), id);
          boolean locked =
              before.lockedUntil() != null && before.lockedUntil().isAfter(change.at());
          if (!locked) {
            count(change, id, "failed + 1", lock.apply(before.failed() + 1));
          }
          return before;
        });
  }

  /** Forgets failures: somebody signed in. */
  public void signedIn(String id) {
    database.write(By.SYSTEM, change -> count(change, id, "0", null));
  }

  /** The person with an identifier. */
  public Optional<Person> find(String id) {
    return database.read(handle -> find(handle, "id", id));
  }

  /** The person who types this to sign in. */
  public Optional<Person> byLogin(String login) {
    return database.read(handle -> find(handle, "login", NewPerson.login(login)));
  }

  /** Everybody, by login. */
  public List<Person> all() {
    return database.read(People::all);
  }

  static List<Person> all(Handle handle) {
    return handle.createQuery(SELECT + " ORDER BY login").mapTo(Person.class).list();
  }

  static Person known(Handle handle, String id) {
    return find(handle, "id", id).orElseThrow(() -> Refusals.person(id));
  }

  /** What a person is called; the id itself when nobody has it. */
  static String name(Handle handle, String id) {
    return find(handle, "id", id).map(Person::name).orElse(id);
  }

  private static Optional<Person> find(Handle handle, String column, String value) {
    return handle
        .createQuery(SELECT + " WHERE " + column + " = :value")
        .bind("value", value)
        .mapTo(Person.class)
        .findOne();
  }

  private static boolean isNobody(Handle handle) {
    return handle.createQuery("SELECT COUNT(*) FROM person").mapTo(Long.class).one() == 0;
  }

  private static Person add(Change change, NewPerson person) {
    String login = NewPerson.login(person.login());
    if (find(change.handle(), "login", login).isPresent()) {
      throw Refusals.stop("el usuario «" + login + "» ya existe", "un nombre que nadie use");
    }
    String id = change.newId();
    change
        .handle()
        .createUpdate(
            """
            INSERT INTO person (id, login, name, password_hash, must_change, failed, is_admin,
              created_at)
            VALUES (:id, :loginKept, :name, :passwordHash, :mustChange, 0, :admin, :at)
            """)
        .bindMethods(person)
        .bind("id", id)
        .bind("loginKept", login)
        .bind("at", change.at())
        .execute();
    Person added = known(change.handle(), id);
    change.note(Change.Scope.NONE, "person", id, null, added.told());
    return added;
  }

  private Person changed(String id, String set, Map<String, ?> values, String kind, By by) {
    return database.write(
        by,
        change -> {
          Person before = known(change.handle(), id);
          change
              .handle()
              .createUpdate("UPDATE person SET " + set + " WHERE id = :id")
              .bindMap(values)
              .bind("id", id)
              .execute();
          Person after = known(change.handle(), id);
          change.note(Change.Scope.NONE, kind, id, before.told(), after.told());
          return after;
        });
  }

  /** Failures are no change people make: the history only tells of locks. */
  private static int count(Change change, String id, String failed, Instant until) {
    if (until != null) {
      change.note(Change.Scope.NONE, "person-locked", id, null, Columns.text(until));
    }
    return change
        .handle()
        .createUpdate(
            "UPDATE person SET failed = " + failed + ", locked_until = :until WHERE id = :id")
        .bind("until", until)
        .bind("id", id)
        .execute();
  }
}
