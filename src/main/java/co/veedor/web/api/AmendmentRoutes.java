package co.veedor.web.api;

import static co.veedor.access.Permission.ANSWER;
import static co.veedor.access.Permission.APPROVE_AMENDMENTS;
import static co.veedor.access.Permission.ATTACH_EVIDENCE;
import static co.veedor.access.Permission.READ;
import static co.veedor.web.http.Entry.needs;

import co.veedor.store.FileLimits;
import co.veedor.web.http.Described;
import co.veedor.web.http.Route;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** The routes of changes to what was submitted. */
final class AmendmentRoutes {
  private static final String ALL = "/entidades/{entidad}/vigencias/{vigencia}/enmiendas";

  private AmendmentRoutes() {}

  static List<Route> all(Services services) {
    AmendmentsApi api = new AmendmentsApi(services);
    List<Route> all = new ArrayList<>(asking(api));
    all.addAll(documents(api));
    all.addAll(deciding(api));
    return all;
  }

  private static List<Route> asking(AmendmentsApi api) {
    return ApiRoutes.under(ALL)
        .post(
            "",
            needs(ANSWER),
            api::answer,
            told("Pide otra respuesta").takes("NewAmendment").gives(201, "Amendment"))
        .post(
            "/archivos",
            needs(ATTACH_EVIDENCE),
            api::upload,
            told("Pide que un archivo respalde una respuesta; su nombre va en X-Nombre")
                .asking("cuestionario", "pregunta", "titulo", "motivo")
                .takes(Described.FILE)
                .gives(201, "Amendment"))
        .takingFile(FileLimits.USUAL.bytes())
        .list();
  }

  private static List<Route> documents(AmendmentsApi api) {
    return ApiRoutes.under(ALL)
        .post(
            "/evidencias",
            needs(ATTACH_EVIDENCE),
            api::evidence,
            told("Pide que una dirección o un documento respalde una respuesta")
                .takes("NewAmendedEvidence")
                .gives(201, "Amendment"))
        .post(
            "/retiros",
            needs(ATTACH_EVIDENCE),
            api::removal,
            told("Pide que una evidencia deje de contar")
                .takes("NewRemoval")
                .gives(201, "Amendment"))
        .list();
  }

  private static List<Route> deciding(AmendmentsApi api) {
    return ApiRoutes.under(ALL)
        .get("", needs(READ), api::list, told("Lista las enmiendas").gives("Amendment[]"))
        .get("/{enmienda}", needs(READ), api::show, told("Muestra una").gives("Amendment"))
        .put(
            "/{enmienda}/decision",
            needs(APPROVE_AMENDMENTS),
            api::decide,
            told("La aprueba, y el cambio se hace, o la niega")
                .takes("AmendmentDecision")
                .gives("Amendment"))
        .delete(
            "/{enmienda}",
            needs(ANSWER),
            api::withdraw,
            told("Retira la que uno mismo pidió").asking("motivo").gives("Amendment"))
        .list();
  }

  private static Described told(String summary) {
    return Described.of("Enmiendas", summary);
  }
}
