package co.veedor.web;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Route;
import java.util.List;

/** Paths that somebody who mistyped one may have meant. */
final class Nearby {
  private Nearby() {}

  /** There is nothing at a path; names the nearest that there is. */
  static Problem missing(String path, List<Route> routes) {
    List<String> known =
        routes.stream().map(route -> filled(route.path(), path)).distinct().toList();
    Fault fault = Fault.unknown(Place.of(""), "la ruta «" + path + "» no existe", "", path, known);
    return Problem.of(new FaultException(Kind.USAGE, fault)).as(404, "not-found");
  }

  /** A route's path with the values that stand in the places of its names. */
  private static String filled(String route, String path) {
    String[] parts = route.split("/");
    String[] given = path.split("/");
    for (int i = 0; i < parts.length && i < given.length; i++) {
      if (parts[i].startsWith("{") && !given[i].isEmpty()) {
        parts[i] = given[i];
      }
    }
    return route.equals("/") ? route : String.join("/", parts);
  }
}
