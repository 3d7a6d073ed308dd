package co.veedor.web;

import co.veedor.access.Passwords;
import co.veedor.access.Role;
import co.veedor.access.Sessions;
import co.veedor.response.Entity;
import co.veedor.response.Period;
import co.veedor.store.By;
import co.veedor.store.Membership;
import co.veedor.store.NewPerson;
import co.veedor.store.Person;
import co.veedor.support.Databases;
import co.veedor.support.Judgings;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/** A real server on a free port, with a clock a test can move and two entities with a period. */
record Serving(Stores.Time time, Service service) implements AutoCloseable {
  /** The entity most tests speak of. */
  static final String OWN = "76130";

  /** Another one. */
  static final String OTHER = "99001";

  /** The period of both. */
  static final String PERIOD = "2019";

  /** What everybody's password is. */
  static final String PASSWORD = "una clave bien larga";

  /** Where the own period lies in the API. */
  static final String PATH = "/entidades/" + OWN + "/vigencias/" + PERIOD;

  /** Where answers to the 2019 tool lie. */
  static final String ANSWERS = PATH + "/cuestionarios/" + Veedor.TOOL_2019 + "/respuestas/";

  private static final Passwords.Cost CHEAP = new Passwords.Cost(64, 1, 1);

  static Serving on(Databases database, Path folder) {
    return on(database, folder, false);
  }

  static Serving on(Databases database, Path folder, boolean behindProxy) {
    return on(database, folder, behindProxy, () -> LocalDate.of(2026, 11, 21));
  }

  static Serving on(
      Databases database, Path folder, boolean behindProxy, Supplier<LocalDate> today) {
    Stores.Time time = new Stores.Time();
    Service service =
        Service.start(
            new ServiceSettings(
                new ServerSettings("127.0.0.1", 0, behindProxy),
                database.fresh(folder),
                Veedor.ROOT,
                "prueba",
                new ServiceSettings.Time(time::now, today),
                CHEAP),
            Judgings::real);
    service.awaitRules();
    Serving serving = new Serving(time, service);
    serving.register(OWN, "Alcaldía propia");
    serving.register(OTHER, "Alcaldía ajena");
    return serving;
  }

  private void register(String id, String name) {
    var store = service.services().store();
    Entity entity = new Entity(name, id, "territorial", "alcaldia", 3, 84_000L);
    store.entities().put(entity, "valle", By.SYSTEM);
    Period period = Period.read(PERIOD).orElseThrow();
    store.periods().open(id, period, LocalDate.of(2019, 12, 31), By.SYSTEM);
  }

  /** Somebody who is this in an entity. */
  Person person(String login, Role role, String entity) {
    var store = service.services().store();
    boolean admin = role == Role.ADMINISTRADOR;
    String hash = new Passwords(CHEAP).hash(PASSWORD);
    Person person =
        store.people().add(new NewPerson(login, "Persona " + login, hash, false, admin), By.SYSTEM);
    if (!admin) {
      grant(person, role, entity);
    }
    return person;
  }

  /** Makes somebody this in one more entity, or one more thing in the same. */
  void grant(Person person, Role role, String entity) {
    service
        .services()
        .store()
        .memberships()
        .grant(new Membership(person.id(), entity, role.code()), By.SYSTEM);
  }

  /** Somebody at a browser with a session that just began. */
  Visitor browser(Person person) {
    Sessions.Begun begun = service.services().doors().sessions().begin(person, "");
    return nobody().session(begun.secret(), begun.csrf());
  }

  /** Somebody new at a browser, signed in. */
  Visitor browser(Role role) {
    return browser(person(role.code(), role, OWN));
  }

  /** Nobody known at a browser. */
  Visitor nobody() {
    return new Visitor(service.address());
  }

  @Override
  public void close() {
    service.close();
  }
}
