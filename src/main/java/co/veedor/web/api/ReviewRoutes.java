package co.veedor.web.api;

import static co.veedor.access.Permission.ATTACH_EVIDENCE;
import static co.veedor.access.Permission.READ;
import static co.veedor.access.Permission.REVIEW_EVIDENCE;
import static co.veedor.web.http.Entry.needs;

import co.veedor.web.http.Described;
import co.veedor.web.http.Route;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** The routes of auditors. */
final class ReviewRoutes {
  private static final String PERIOD = "/entidades/{entidad}/vigencias/{vigencia}";

  private ReviewRoutes() {}

  static List<Route> all(Services services) {
    ReviewApi api = new ReviewApi(services);
    List<Route> all = new ArrayList<>(looking(api));
    all.addAll(evidence(api, new EvidenceApi(services)));
    all.addAll(samples(api));
    return all;
  }

  private static List<Route> looking(ReviewApi api) {
    return ApiRoutes.under(PERIOD + "/revision")
        .get(
            "",
            needs(READ),
            api::queue,
            told("Lista lo que se afirma, por impacto y duda").gives("Claim[]"))
        .get(
            "/avance",
            needs(READ),
            api::progress,
            told("Dice cuánto se ha revisado").gives("ReviewProgress"))
        .list();
  }

  private static List<Route> evidence(ReviewApi api, EvidenceApi pieces) {
    return ApiRoutes.under(PERIOD + "/evidencias/{evidencia}")
        .get(
            "/revision",
            needs(READ),
            api::thread,
            told("Lista lo que se ha dicho de una evidencia").gives("ReviewNote[]"))
        .put(
            "/revision",
            needs(REVIEW_EVIDENCE),
            pieces::review,
            told("La acepta, la rechaza o pregunta por ella").takes("Review").gives("Evidence"))
        .post(
            "/aclaracion",
            needs(ATTACH_EVIDENCE),
            pieces::reply,
            told("Contesta lo que se preguntó: vuelve a quedar por revisar")
                .takes("ReviewReply")
                .gives("Evidence"))
        .list();
  }

  private static List<Route> samples(ReviewApi api) {
    return ApiRoutes.under(PERIOD + "/muestras")
        .get("", needs(READ), api::samples, told("Lista las muestras").gives("Sample[]"))
        .post(
            "",
            needs(REVIEW_EVIDENCE),
            api::draw,
            told("Sortea una muestra, que queda guardada").takes("NewSample").gives(201, "Sample"))
        .get(
            "/{muestra}",
            needs(READ),
            api::sample,
            told("Muestra una, con la lista de la que se sorteó").gives("Sample"))
        .list();
  }

  private static Described told(String summary) {
    return Described.of("Revisión", summary);
  }
}
