package co.veedor.web;

import co.veedor.access.Permission;
import co.veedor.web.api.ApiRoutes;
import co.veedor.web.http.Described;
import co.veedor.web.http.Entry;
import co.veedor.web.http.Method;
import co.veedor.web.http.Route;
import co.veedor.web.page.AccountPages;
import co.veedor.web.page.PageRoutes;
import co.veedor.web.page.StylePages;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** The one list of what the server does. */
final class Routes {
  private static final String OPERATION = "Operación";

  private Routes() {}

  /** What only the server itself can tell. */
  record Own(StaticFiles files, StylePages style, Health health, BackupDoor backup) {}

  /** Every route. */
  static List<Route> all(Services services, Examples examples, Own own) {
    List<Route> all = new ArrayList<>();
    all.addAll(PageRoutes.all(services, examples));
    all.addAll(account(new AccountPages(services)));
    all.add(Route.page(Method.GET, "/estatico/{huella}/{nombre}", Entry.open(), own.files()::get));
    all.add(Route.page(Method.GET, "/estilo.css", Entry.open(), own.style()::style));
    all.add(Route.page(Method.GET, "/tablas.js", Entry.open(), own.style()::script));
    all.addAll(ApiRoutes.all(services, examples));
    all.addAll(operation(own));
    OpenApi description = new OpenApi(all);
    all.add(Route.page(Method.GET, "/api/openapi.json", Entry.open(), description::show));
    return all;
  }

  private static List<Route> account(AccountPages pages) {
    String first = "/primer-inicio/{secreto}";
    return List.of(
        Route.page(Method.GET, "/entrar", Entry.open(), pages::signInForm),
        Route.page(Method.POST, "/entrar", Entry.open(), pages::signIn),
        Route.page(Method.POST, "/salir", Entry.signedIn(), pages::signOut),
        Route.page(Method.GET, "/clave", Entry.signedIn(), pages::passwordForm),
        Route.page(Method.POST, "/clave", Entry.signedIn(), pages::password),
        Route.page(Method.GET, first, Entry.open(), pages::firstForm),
        Route.page(Method.POST, first, Entry.open(), pages::first));
  }

  private static List<Route> operation(Own own) {
    return List.of(
        Route.page(
                Method.GET,
                "/api/v1/respaldo",
                Entry.needs(Permission.BACK_UP),
                own.backup()::write)
            .described(
                Described.of(OPERATION, "Da una copia de todo, de este momento")
                    .gives("application/zip")),
        Route.page(Method.GET, "/salud", Entry.open(), own.health()::health)
            .described(
                Described.of(OPERATION, "Dice si el servicio puede leer y guardar")
                    .gives("Health")),
        Route.page(Method.GET, "/metricas", Entry.open(), own.health()::metrics)
            .described(
                Described.of(OPERATION, "Da cifras del servicio, a quien administra o al equipo")
                    .gives("text/plain")));
  }
}
