package co.veedor.web;

import co.veedor.access.RateLimit;
import co.veedor.store.By;
import co.veedor.store.Store;
import co.veedor.template.Templates;
import co.veedor.web.http.Route;
import co.veedor.web.page.StylePages;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Judging;
import co.veedor.web.service.Rules;
import co.veedor.web.service.Services;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A running service: everything kept, and the server before it. */
public final class Service implements AutoCloseable {
  private static final String PAGES = "paginas";
  private static final int CALLS_IN_A_ROW = 300;
  private static final Duration CALL = Duration.ofMillis(50);

  private final FolderLock lock;
  private final Services services;
  private final Examples examples;
  private final List<Route> routes;
  private final Server server;

  private Service(
      FolderLock lock, Services services, Examples examples, List<Route> routes, Server server) {
    this.lock = lock;
    this.services = services;
    this.examples = examples;
    this.routes = routes;
    this.server = server;
  }

  /**
   * Starts to serve; rules are got ready meanwhile.
   *
   * @param judging reads and compiles what answers are judged with
   * @throws co.veedor.fault.FaultException when the folder, the database or the port cannot be used
   */
  public static Service start(ServiceSettings settings, Supplier<Judging> judging) {
    FolderLock lock = FolderLock.take(settings.store().folder());
    try {
      Store store = Store.open(settings.store(), settings.time().clock());
      try {
        return start(settings, Rules.load(judging), store, lock);
      } catch (RuntimeException refused) {
        store.close();
        throw refused;
      }
    } catch (RuntimeException refused) {
      lock.close();
      throw refused;
    }
  }

  private static Service start(
      ServiceSettings settings, Rules rules, Store store, FolderLock lock) {
    Failures failures = new Failures(settings.store().folder(), settings.time().clock());
    Services services = services(settings, rules, store, failures);
    Examples examples = new Examples(settings.home().resolve("examples"), store, rules);
    Path reports = settings.home().resolve("reports");
    StaticFiles files = new StaticFiles(reports.resolve(PAGES).resolve("estatico"));
    Metrics metrics = new Metrics();
    metrics.gauge("veedor_reports_waiting", "Informes en espera", services.reports()::waiting);
    metrics.gauge("veedor_sessions", "Sesiones abiertas", services.doors().sessions()::count);
    Health health = new Health(services, metrics, settings.version());
    BackupDoor backup = new BackupDoor(store, settings.time().today());
    List<Route> routes =
        Routes.all(
            services, examples, new Routes.Own(files, new StylePages(reports), health, backup));
    RateLimit limit = new RateLimit(CALLS_IN_A_ROW, CALL, settings.time().clock());
    Desk desk = new Desk(routes, new Identification(services, limit), new Guard(), failures);
    ReplyWriter writer =
        new ReplyWriter(new PageWriter(new Templates(reports, PAGES, "tablero"), files));
    Gateway gateway = new Gateway(settings.server(), desk, writer, metrics);
    Server server = Server.start(settings.server(), routes, gateway);
    services.reports().resume();
    return new Service(lock, services, examples, routes, server);
  }

  private static Services services(
      ServiceSettings settings, Rules rules, Store store, Failures failures) {
    ServiceSettings.Time time = settings.time();
    return Services.over(
        store,
        rules,
        new Services.Surroundings(
            settings.store().folder(), settings.cost(), time.clock(), time.today(), failures));
  }

  /** Everything it does. */
  List<Route> routes() {
    return routes;
  }

  /** What it works with. */
  Services services() {
    return services;
  }

  /** Where to find it. */
  public String address() {
    return server.address();
  }

  /** Where the first administrator registers, once; empty when somebody is registered already. */
  public Optional<String> invitation() {
    return services.doors().first().invite().map(secret -> address() + "/primer-inicio/" + secret);
  }

  /**
   * Puts the examples in that are not there yet, waiting for the rules.
   *
   * @return what was put in, as {@code entity/period}
   */
  public List<String> addExamples() {
    return examples.add(By.SYSTEM);
  }

  /** Waits until the rules are ready. */
  public void awaitRules() {
    services.rules().now();
  }

  /** Lets running requests end, then lets go of everything. */
  @Override
  public void close() {
    server.close();
    services.reports().close();
    services.store().close();
    lock.close();
  }
}
