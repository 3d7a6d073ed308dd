package co.veedor.web.api;

import static co.veedor.access.Permission.DECIDE_PLAN;
import static co.veedor.access.Permission.READ;
import static co.veedor.web.http.Entry.needs;

import co.veedor.web.http.Described;
import co.veedor.web.http.Route;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** The routes of results, plans and reports. */
final class ResultRoutes {
  private static final String PERIOD = "/entidades/{entidad}/vigencias/{vigencia}";
  private static final String BASIS = "lectura";

  private ResultRoutes() {}

  static List<Route> all(Services services) {
    List<Route> all = new ArrayList<>();
    all.addAll(results(new ResultsApi(services)));
    all.addAll(suppositions(new ResultsApi(services)));
    all.addAll(plan(new PlanApi(services)));
    all.addAll(decisions(new DecisionsApi(services)));
    all.addAll(reports(new ReportsApi(services)));
    return all;
  }

  private static List<Route> results(ResultsApi api) {
    return ApiRoutes.under(PERIOD)
        .get(
            "/resultados",
            needs(READ),
            api::show,
            results("Muestra el puntaje de cada parte").asking(BASIS).gives("Results"))
        .get(
            "/explicaciones",
            needs(READ),
            api::explanation,
            results("Muestra una explicación por su código")
                .asking("id", BASIS)
                .gives("IdentifiedExplanation"))
        .get(
            "/hallazgos",
            needs(READ),
            api::findings,
            results("Lista lo que hay que saber o corregir").asking(BASIS).gives("Finding[]"))
        .list();
  }

  private static List<Route> suppositions(ResultsApi api) {
    return ApiRoutes.under(PERIOD)
        .post(
            "/simulacion",
            needs(READ),
            api::simulate,
            results("Dice qué cambiaría con otras respuestas; no guarda nada")
                .asking(BASIS)
                .takes("Suppositions")
                .gives("Comparison"))
        .get(
            "/comparacion",
            needs(READ),
            api::compare,
            results("Compara con otra vigencia de la entidad")
                .asking("con", BASIS)
                .gives("Comparison"))
        .get(
            "/comparacion/causas",
            needs(READ),
            api::movement,
            results("Dice qué se movió desde otra vigencia y por qué, en las tres lecturas")
                .asking("con")
                .gives("Movement"))
        .list();
  }

  private static List<Route> plan(PlanApi api) {
    return ApiRoutes.under(PERIOD)
        .get(
            "/brechas",
            needs(READ),
            api::gaps,
            plan("Lista las brechas").asking(BASIS).gives("Gap[]"))
        .get(
            "/iniciativas",
            needs(READ),
            api::initiatives,
            plan("Lista las iniciativas, las más urgentes primero")
                .asking(BASIS)
                .gives("Initiative[]"))
        .get(
            "/hoja-de-ruta",
            needs(READ),
            api::roadmap,
            plan("Muestra hoja de ruta, presupuesto e indicadores").asking(BASIS).gives("Roadmap"))
        .list();
  }

  private static List<Route> decisions(DecisionsApi api) {
    return ApiRoutes.under(PERIOD)
        .get(
            "/decisiones",
            needs(READ),
            api::show,
            plan("Muestra lo que la entidad decidió sobre su plan").gives("Decisions"))
        .put(
            "/decisiones",
            needs(DECIDE_PLAN),
            api::save,
            plan("Guarda lo que la entidad decide").takes("NewDecisions").gives("Decisions"))
        .list();
  }

  private static List<Route> reports(ReportsApi api) {
    return ApiRoutes.under(PERIOD + "/informes")
        .get("", needs(READ), api::list, reports("Lista los informes pedidos").gives("Report[]"))
        .post(
            "",
            needs(READ),
            api::ask,
            reports("Pide un informe").takes("NewReport").gives(202, "Report"))
        .get(
            "/{informe}",
            needs(READ),
            api::show,
            reports("Dice cómo va un informe").gives("Report"))
        .get(
            "/{informe}/archivo",
            needs(READ),
            api::file,
            reports("Da un informe que está listo").gives("application/octet-stream"))
        .list();
  }

  private static Described results(String summary) {
    return Described.of("Resultados", summary);
  }

  private static Described plan(String summary) {
    return Described.of("Plan", summary);
  }

  private static Described reports(String summary) {
    return Described.of("Informes", summary);
  }
}
