package co.veedor.web.api;

import co.veedor.web.http.Described;
import co.veedor.web.http.Entry;
import co.veedor.web.http.Handling;
import co.veedor.web.http.Intake;
import co.veedor.web.http.Method;
import co.veedor.web.http.Route;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** Every route of the API, in the order its description shows them. */
public final class ApiRoutes {
  private final String base;
  private final List<Route> routes = new ArrayList<>();

  private ApiRoutes(String base) {
    this.base = base;
  }

  /** The routes over these services. */
  public static List<Route> all(Services services, Examples examples) {
    List<Route> all = new ArrayList<>();
    all.addAll(AccountRoutes.all(services));
    all.addAll(EntityRoutes.all(services, examples));
    all.addAll(AnswerRoutes.all(services));
    all.addAll(AmendmentRoutes.all(services));
    all.addAll(ReviewRoutes.all(services));
    all.addAll(ResultRoutes.all(services));
    return all;
  }

  /** Routes whose paths begin alike. */
  static ApiRoutes under(String base) {
    return new ApiRoutes("/api/v1" + base);
  }

  /** Adds one that reads. */
  ApiRoutes get(String path, Entry entry, Handling handling, Described described) {
    return add(Method.GET, path, entry, handling, described);
  }

  /** Adds one that makes something or has it done. */
  ApiRoutes post(String path, Entry entry, Handling handling, Described described) {
    return add(Method.POST, path, entry, handling, described);
  }

  /** Adds one that puts something in place of what is there. */
  ApiRoutes put(String path, Entry entry, Handling handling, Described described) {
    return add(Method.PUT, path, entry, handling, described);
  }

  /** Adds one that takes something out of use. */
  ApiRoutes delete(String path, Entry entry, Handling handling, Described described) {
    return add(Method.DELETE, path, entry, handling, described);
  }

  /** Has the last one take a file of at most {@code limit} bytes. */
  ApiRoutes takingFile(long limit) {
    int last = routes.size() - 1;
    routes.set(last, routes.get(last).taking(Intake.file(limit)));
    return this;
  }

  /** Those that were added. */
  List<Route> list() {
    return routes;
  }

  private ApiRoutes add(
      Method method, String path, Entry entry, Handling handling, Described described) {
    routes.add(new Route(method, base + path, entry, Intake.DOCUMENT, handling, described));
    return this;
  }
}
