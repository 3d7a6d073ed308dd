package co.veedor.web.page;

import static co.veedor.web.http.Entry.needs;

import co.veedor.access.Permission;
import co.veedor.web.http.Method;
import co.veedor.web.http.Route;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Services;
import java.util.List;

/** The pages and forms of administrators. */
final class AdminRoutes {
  private static final String HOME = "/administracion";
  private static final String ENTITY = HOME + "/entidades/{entidad}";
  private static final String PERIOD = ENTITY + "/vigencias/{vigencia}";
  private static final String PERSON = HOME + "/personas/{persona}";

  private AdminRoutes() {}

  static List<Route> all(Services services, Examples examples) {
    AdminPages pages = new AdminPages(services);
    AdminForms forms = new AdminForms(services, examples);
    var entities = needs(Permission.MANAGE_ENTITIES);
    var periods = needs(Permission.MANAGE_PERIODS);
    var people = needs(Permission.MANAGE_PEOPLE);
    return List.of(
        Route.page(Method.GET, HOME, people, pages::all),
        Route.page(Method.GET, ENTITY, people, pages::entity),
        Route.page(Method.GET, PERSON, people, pages::person),
        Route.page(Method.POST, HOME + "/ejemplos", entities, forms::addExamples),
        Route.page(Method.POST, HOME + "/entidades", entities, forms::addEntity),
        Route.page(Method.POST, ENTITY, entities, forms::changeEntity),
        Route.page(Method.POST, ENTITY + "/vigencias", periods, forms::openPeriod),
        Route.page(Method.POST, PERIOD, periods, forms::changePeriod),
        Route.page(Method.POST, PERIOD + "/congelacion", periods, forms::freeze),
        Route.page(Method.POST, ENTITY + "/equipo", people, forms::member),
        Route.page(Method.POST, HOME + "/personas", people, forms::addPerson),
        Route.page(Method.POST, PERSON, people, forms::changePerson),
        Route.page(Method.POST, PERSON + "/clave", people, forms::givePassword));
  }
}
