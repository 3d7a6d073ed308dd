package co.veedor.web.api;

import static co.veedor.access.Permission.ASSIGN;
import static co.veedor.access.Permission.MANAGE_ENTITIES;
import static co.veedor.access.Permission.MANAGE_PEOPLE;
import static co.veedor.access.Permission.MANAGE_PERIODS;
import static co.veedor.access.Permission.READ;
import static co.veedor.access.Permission.READ_HISTORY;
import static co.veedor.access.Permission.SET_TARGETS;
import static co.veedor.web.http.Entry.needs;
import static co.veedor.web.http.Entry.signedIn;

import co.veedor.web.http.Described;
import co.veedor.web.http.Route;
import co.veedor.web.service.Examples;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** The routes of entities, their periods, who works for them, and what was changed. */
final class EntityRoutes {
  private EntityRoutes() {}

  static List<Route> all(Services services, Examples examples) {
    List<Route> all = new ArrayList<>();
    all.addAll(entities(new EntitiesApi(services, examples)));
    all.addAll(examples(new EntitiesApi(services, examples)));
    all.addAll(periods(new PeriodsApi(services)));
    all.addAll(team(new TeamApi(services)));
    all.addAll(assignments(new TeamApi(services)));
    all.addAll(targets(new TeamApi(services)));
    all.addAll(history(new HistoryApi(services)));
    return all;
  }

  private static List<Route> entities(EntitiesApi api) {
    return ApiRoutes.under("")
        .get(
            "/entidades",
            signedIn(),
            api::list,
            entities("Lista las entidades que quien llama puede ver").gives("Entity[]"))
        .post(
            "/entidades",
            needs(MANAGE_ENTITIES),
            api::add,
            entities("Registra una entidad").takes("EntityChange").gives(201, "Entity"))
        .get(
            "/entidades/{entidad}",
            needs(READ),
            api::show,
            entities("Muestra una entidad").gives("Entity"))
        .put(
            "/entidades/{entidad}",
            needs(MANAGE_ENTITIES),
            api::change,
            entities(
                    "Cambia los datos de una entidad; las vigencias congeladas se siguen juzgando con los"
                        + " de entonces")
                .takes("EntityChange")
                .gives("Entity"))
        .list();
  }

  private static List<Route> examples(EntitiesApi api) {
    return ApiRoutes.under("")
        .post(
            "/ejemplos",
            needs(MANAGE_ENTITIES),
            api::examples,
            entities("Pone las entidades de ejemplo que falten")
                .takes(Described.REASON)
                .gives("Examples"))
        .list();
  }

  private static List<Route> periods(PeriodsApi api) {
    return ApiRoutes.under("/entidades/{entidad}/vigencias")
        .get("", needs(READ), api::list, periods("Lista las vigencias").gives("Period[]"))
        .post(
            "",
            needs(MANAGE_PERIODS),
            api::open,
            periods("Abre una vigencia").takes("NewPeriod").gives(201, "Period"))
        .get("/{vigencia}", needs(READ), api::show, periods("Muestra una vigencia").gives("Period"))
        .put(
            "/{vigencia}",
            needs(MANAGE_PERIODS),
            api::change,
            periods("Cambia el día del que hablan las respuestas")
                .takes("PeriodChange")
                .gives("Period"))
        .post(
            "/{vigencia}/congelacion",
            needs(MANAGE_PERIODS),
            api::freeze,
            periods(
                    "Congela una vigencia: respuestas, evidencia y metas solo cambian ya con enmiendas; la"
                        + " revisión y el plan siguen")
                .takes(Described.REASON)
                .gives("Period"))
        .list();
  }

  private static List<Route> team(TeamApi api) {
    return ApiRoutes.under("/entidades/{entidad}")
        .get("/equipo", needs(READ), api::members, team("Lista quién es qué").gives("Member[]"))
        .put(
            "/equipo/{persona}/{rol}",
            needs(MANAGE_PEOPLE),
            api::grant,
            team("Da un papel").takes(Described.REASON))
        .delete(
            "/equipo/{persona}/{rol}",
            needs(MANAGE_PEOPLE),
            api::revoke,
            team("Quita un papel").asking("motivo"))
        .list();
  }

  private static List<Route> assignments(TeamApi api) {
    return ApiRoutes.under("/entidades/{entidad}")
        .get(
            "/vigencias/{vigencia}/asignaciones",
            needs(READ),
            api::assignments,
            team("Lista quién responde qué parte").gives("Assignment[]"))
        .put(
            "/vigencias/{vigencia}/asignaciones/{cuestionario}/{nodo}/{persona}",
            needs(ASSIGN),
            api::assign,
            team("Encarga una parte; el nodo «todo» es el cuestionario entero")
                .takes(Described.REASON))
        .delete(
            "/vigencias/{vigencia}/asignaciones/{cuestionario}/{nodo}/{persona}",
            needs(ASSIGN),
            api::unassign,
            team("Quita el encargo de una parte").asking("motivo"))
        .list();
  }

  private static List<Route> targets(TeamApi api) {
    return ApiRoutes.under("/entidades/{entidad}/vigencias/{vigencia}/metas")
        .get("", needs(READ), api::targets, team("Muestra las metas").gives("Targets"))
        .put(
            "/{cuestionario}/{nodo}",
            needs(SET_TARGETS),
            api::target,
            team("Fija una meta, o la quita cuando no trae valor").takes("Target"))
        .list();
  }

  private static List<Route> history(HistoryApi api) {
    return ApiRoutes.under("")
        .get(
            "/historia",
            needs(READ_HISTORY),
            api::all,
            history("Lista los cambios de toda la instalación").gives("Change[]"))
        .get(
            "/entidades/{entidad}/historia",
            needs(READ_HISTORY),
            api::entity,
            history("Lista los cambios de una entidad").gives("Change[]"))
        .get(
            "/entidades/{entidad}/historia/verificacion",
            needs(READ_HISTORY),
            api::verify,
            history("Dice si la historia de la instalación es la que se escribió")
                .gives("HistoryCheck"))
        .get(
            "/entidades/{entidad}/vigencias/{vigencia}/historia",
            needs(READ_HISTORY),
            api::period,
            history("Lista los cambios de una vigencia").gives("Change[]"))
        .list();
  }

  private static Described entities(String summary) {
    return Described.of("Entidades", summary);
  }

  private static Described periods(String summary) {
    return Described.of("Vigencias", summary);
  }

  private static Described team(String summary) {
    return Described.of("Equipo", summary);
  }

  private static Described history(String summary) {
    return Described.of("Historia", summary);
  }
}
