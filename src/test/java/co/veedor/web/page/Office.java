package co.veedor.web.page;

import co.veedor.access.Passwords;
import co.veedor.access.Role;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.response.Entity;
import co.veedor.response.Period;
import co.veedor.response.ResponseReader;
import co.veedor.store.By;
import co.veedor.store.Membership;
import co.veedor.store.NewPerson;
import co.veedor.store.Person;
import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import co.veedor.support.Browser;
import co.veedor.support.Judgings;
import co.veedor.support.ServingProgram;
import co.veedor.support.Veedor;
import co.veedor.web.ServerSettings;
import co.veedor.web.Service;
import co.veedor.web.ServiceSettings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A town hall with its people, its service, and periods 2024 and 2025 to be answered. */
final class Office implements AutoCloseable {
  static final String ENTITY = "76130";
  static final String PASSWORD = "una clave bien larga";
  static final String BASE = "/entidades/76130/vigencias/2025";
  static final String PART = BASE + "/cuestionarios/" + Veedor.TOOL_2019 + "/partes/estrategia";

  private static final Passwords.Cost CHEAP = new Passwords.Cost(64, 1, 1);

  private final StoreSettings store;
  private final int port;
  private Service service;

  private Office(StoreSettings store, int port) {
    this.store = store;
    this.port = port;
  }

  /** With the town hall's people and nothing answered. */
  static Office open(Path folder) throws IOException {
    Office office = empty(folder);
    try (Store store = Store.open(office.store, Instant::now)) {
      found(store);
    }
    return office;
  }

  /** With nobody and nothing. */
  static Office empty(Path folder) throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return new Office(StoreSettings.embedded(folder), free.getLocalPort());
    }
  }

  private static void found(Store store) {
    Entity entity =
        new Entity("Alcaldía de Valle Sereno", ENTITY, "territorial", "alcaldia", 3, 84_000L);
    store.entities().put(entity, "Valle", By.SYSTEM);
    store.periods().open(ENTITY, period("2024"), LocalDate.of(2024, 12, 31), By.SYSTEM);
    store.periods().open(ENTITY, period("2025"), LocalDate.of(2025, 12, 31), By.SYSTEM);
    person(store, "ana", "Ana Ruiz", Role.ADMINISTRADOR);
    person(store, "carla", "Carla Gómez", Role.DILIGENCIADOR);
    person(store, "diego", "Diego Mora", Role.DILIGENCIADOR);
    person(store, "luz", "Luz Peña", Role.AUDITOR);
    person(store, "pedro", "Pedro Díaz", Role.PLANEADOR);
  }

  private static Period period(String code) {
    return Period.read(code).orElseThrow();
  }

  private static void person(Store store, String login, String name, Role role) {
    boolean admin = role == Role.ADMINISTRADOR;
    String hash = new Passwords(CHEAP).hash(PASSWORD);
    Person person = store.people().add(new NewPerson(login, name, hash, false, admin), By.SYSTEM);
    if (!admin) {
      store.memberships().grant(new Membership(person.id(), ENTITY, role.code()), By.SYSTEM);
    }
  }

  /** Puts an example in, whose entity its people may see too. */
  Office with(Path example) {
    try (Store opened = Store.open(store, Instant::now)) {
      var known = Veedor.content().questionnaires();
      TextFile file = TextFile.read(example, example.getFileName().toString(), Kind.RESPONSE);
      var response = new ResponseReader(known).read(file);
      opened.imports(known).put(response, By.SYSTEM);
      for (Person person : opened.people().all()) {
        String entity = response.entity().id();
        opened.memberships().of(person.id()).stream()
            .filter(each -> !each.entity().equals(entity))
            .forEach(
                each ->
                    opened
                        .memberships()
                        .grant(new Membership(person.id(), entity, each.role()), By.SYSTEM));
      }
    }
    return this;
  }

  /** Begins to serve, always at the same address. */
  Office serve() {
    ServiceSettings.Time time =
        new ServiceSettings.Time(Instant::now, () -> LocalDate.of(2026, 11, 21));
    service =
        Service.start(
            new ServiceSettings(
                new ServerSettings("127.0.0.1", port, false),
                store,
                Veedor.ROOT,
                "prueba",
                time,
                CHEAP),
            Judgings::real);
    service.awaitRules();
    return this;
  }

  /** Stops serving. */
  void stop() {
    service.close();
  }

  /** Serves as a process of its own, at the same address, that can be killed. */
  ServingProgram program() {
    return ServingProgram.start(store.folder(), port).ready();
  }

  /** Ends the sessions of somebody, wherever they sit. */
  void endSessions(String login) {
    String person = person(login);
    try (Store opened = Store.open(store, Instant::now)) {
      opened.sessions().endAll(person, By.SYSTEM);
    }
  }

  /** Freezes a period of the town hall. */
  void freeze(String period) {
    try (Store opened = Store.open(store, Instant::now)) {
      opened.periods().freeze(ENTITY, period, By.SYSTEM);
    }
  }

  /** Gives somebody a role at the town hall. */
  void grant(String login, Role role) {
    Membership membership = new Membership(person(login), ENTITY, role.code());
    try (Store opened = Store.open(store, Instant::now)) {
      opened.memberships().grant(membership, By.SYSTEM);
    }
  }

  /** The targets of a period of the town hall, by questionnaire and node. */
  Map<String, Map<String, String>> targets(String period) {
    try (Store opened = Store.open(store, Instant::now)) {
      return opened.targets().of(ENTITY, period);
    }
  }

  /** Where the first administrator registers. */
  String firstLink() {
    return service.invitation().orElseThrow();
  }

  /** The id of somebody. */
  String person(String login) {
    try (Store opened = Store.open(store, Instant::now)) {
      return opened.people().all().stream()
          .filter(each -> each.login().equals(login))
          .findFirst()
          .orElseThrow()
          .id();
    }
  }

  /** Where a page is. */
  String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Somebody at a browser, signed in. */
  Browser browser(String login) {
    Browser browser = Browser.start().desktop().open(at("/entrar"));
    browser.find("[name=login]").sendKeys(login);
    browser.find("[name=password]").sendKeys(PASSWORD);
    browser.follow("form.narrow button");
    Eyes.on(browser).see("Entidades");
    return browser;
  }

  @Override
  public void close() {
    service.close();
  }
}
