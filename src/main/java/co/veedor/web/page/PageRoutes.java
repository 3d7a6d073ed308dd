package co.veedor.web.page;

import co.veedor.access.Permission;
import co.veedor.store.FileLimits;
import co.veedor.web.http.Entry;
import co.veedor.web.http.Handling;
import co.veedor.web.http.Intake;
import co.veedor.web.http.Method;
import co.veedor.web.http.Route;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** Every page of an entity and its periods. */
public final class PageRoutes {
  private static final String PERIOD = "/entidades/{entidad}/vigencias/{vigencia}";

  private final List<Route> routes = new ArrayList<>();

  private PageRoutes() {}

  /** The routes over these services. */
  public static List<Route> all(Services services, Examples examples) {
    PageRoutes all = new PageRoutes();
    all.get("/", Entry.signedIn(), new HomePage(services)::show);
    all.get(PERIOD, read(), new PeriodPage(services)::show);
    all.answering(services);
    all.results(services);
    all.planning(services);
    all.amending(services);
    all.reviewing(services);
    all.sharing(services);
    all.routes.addAll(AdminRoutes.all(services, examples));
    return List.copyOf(all.routes);
  }

  private void answering(Services services) {
    String one = PERIOD + "/cuestionarios/{cuestionario}";
    QuestionnairePage questionnaires = new QuestionnairePage(services);
    SectionPage sections = new SectionPage(services);
    get(PERIOD + "/cuestionarios", read(), questionnaires::list);
    importing(services);
    get(one, read(), questionnaires::show);
    get(one + "/partes/{parte}", read(), sections::show);
    get(one + "/preguntas/{pregunta}", read(), sections::one);
    post(one + "/preguntas/{pregunta}", may(Permission.ANSWER), sections::save);
    AssignForm parts = new AssignForm(services);
    post(one + "/asignaciones", may(Permission.ASSIGN), parts::save);
    post(one + "/metas/{nodo}", may(Permission.SET_TARGETS), parts::target);
    evidence(one + "/preguntas/{pregunta}/evidencias", new EvidenceForms(services));
  }

  private void importing(Services services) {
    ImportPage imports = new ImportPage(services);
    String path = PERIOD + "/importacion";
    get(path, may(Permission.ANSWER), imports::choose);
    routes.add(
        Route.page(Method.POST, path, may(Permission.ANSWER), imports::compare)
            .taking(Intake.file(FileLimits.USUAL.bytes())));
    post(path + "/{archivo}", may(Permission.ANSWER), imports::apply);
  }

  private void evidence(String path, EvidenceForms forms) {
    Entry hands = may(Permission.ATTACH_EVIDENCE);
    routes.add(
        Route.page(Method.POST, path + "/archivos", hands, forms::file)
            .taking(Intake.file(FileLimits.USUAL.bytes())));
    post(path, hands, forms::address);
    post(path + "/usos", hands, forms::use);
    post(path + "/{evidencia}/retiro", hands, forms::remove);
    post(path + "/{evidencia}/revision", may(Permission.REVIEW_EVIDENCE), forms::review);
    post(path + "/{evidencia}/aclaracion", hands, forms::reply);
  }

  private void results(Services services) {
    ResultPages results = new ResultPages(services);
    get(PERIOD + "/resultados", read(), results::results);
    get(PERIOD + "/brechas", read(), results::gaps);
    get(PERIOD + "/porque/{lectura}/{ancla}", read(), results::why);
    get(PERIOD + "/simulacion", read(), new SupposePage(services)::show);
  }

  private void amending(Services services) {
    AmendmentPages pages = new AmendmentPages(services);
    Entry asks = may(Permission.ANSWER);
    String one = PERIOD + "/cuestionarios/{cuestionario}/preguntas/{pregunta}/enmienda";
    get(one, read(), pages::form);
    post(one, asks, pages::answer);
    post(one + "/evidencias", may(Permission.ATTACH_EVIDENCE), pages::address);
    routes.add(
        Route.page(Method.POST, one + "/archivos", may(Permission.ATTACH_EVIDENCE), pages::file)
            .taking(Intake.file(FileLimits.USUAL.bytes())));
    get(PERIOD + "/historia", may(Permission.READ_HISTORY), new HistoryPage(services)::show);
    get(PERIOD + "/enmiendas", read(), pages::list);
    post(PERIOD + "/enmiendas/retiros", may(Permission.ATTACH_EVIDENCE), pages::removal);
    String asked = PERIOD + "/enmiendas/{enmienda}";
    post(asked + "/decision", may(Permission.APPROVE_AMENDMENTS), pages::decide);
    post(asked + "/retiro", asks, pages::withdraw);
  }

  private void reviewing(Services services) {
    ReviewPages pages = new ReviewPages(services);
    Entry reviews = may(Permission.REVIEW_EVIDENCE);
    get(PERIOD + "/revision", read(), pages::show);
    get(PERIOD + "/revision/muestras/{muestra}", read(), pages::sample);
    post(PERIOD + "/revision/muestras", reviews, pages::draw);
    post(PERIOD + "/revision/evidencias/{evidencia}", reviews, pages::review);
  }

  private void planning(Services services) {
    PlanPages pages = new PlanPages(services);
    PlanForms forms = new PlanForms(services);
    Entry decides = may(Permission.DECIDE_PLAN);
    get(PERIOD + "/portafolio", read(), pages::portfolio);
    get(PERIOD + "/hoja-de-ruta", read(), pages::roadmap);
    get(PERIOD + "/presupuesto", read(), pages::budget);
    get(PERIOD + "/indicadores", read(), pages::indicators);
    post(PERIOD + "/plan/pesos", decides, forms::weights);
    post(PERIOD + "/plan/tiempo", decides, forms::timeline);
    post(PERIOD + "/plan/recursos", decides, forms::resources);
    InitiativePage initiative = new InitiativePage(services);
    String one = PERIOD + "/portafolio/{iniciativa}";
    get(one, read(), initiative::show);
    post(one, decides, initiative::save);
    IndicatorPage indicator = new IndicatorPage(services);
    get(PERIOD + "/medicion", read(), indicator::choose);
    get(PERIOD + "/indicadores/{indicador}", read(), indicator::show);
    post(PERIOD + "/indicadores/{indicador}", decides, indicator::save);
  }

  private void sharing(Services services) {
    ReportsPage reports = new ReportsPage(services);
    get(PERIOD + "/informes", read(), reports::show);
    post(PERIOD + "/informes", read(), reports::ask);
    get(PERIOD + "/respuestas", read(), new SheetPage(services)::show);
    ComparePages compare = new ComparePages(services);
    get(PERIOD + "/comparativo", read(), compare::periods);
    get(PERIOD + "/comparativo/causas", read(), new CausesPage(services)::show);
    get(PERIOD + "/ediciones", read(), new EditionPage(services)::show);
    get("/comparativo", Entry.signedIn(), compare::entities);
    PeerPage peers = new PeerPage(services);
    get("/comparativo/grupos", Entry.signedIn(), peers::show);
    get("/comparativo/grupos/sin-nombres", Entry.signedIn(), peers::copy);
    AccountPage account = new AccountPage(services);
    get("/cuenta", Entry.signedIn(), account::show);
    post("/cuenta/fichas", Entry.signedIn(), account::make);
    post("/cuenta/fichas/{token}/retiro", Entry.signedIn(), account::revoke);
  }

  private void get(String path, Entry entry, Handling handling) {
    routes.add(Route.page(Method.GET, path, entry, handling));
  }

  private void post(String path, Entry entry, Handling handling) {
    routes.add(Route.page(Method.POST, path, entry, handling));
  }

  private static Entry read() {
    return may(Permission.READ);
  }

  private static Entry may(Permission permission) {
    return Entry.needs(permission);
  }
}
