package co.veedor.web.api;

import static co.veedor.access.Permission.ANSWER;
import static co.veedor.access.Permission.ATTACH_EVIDENCE;
import static co.veedor.access.Permission.READ;
import static co.veedor.web.http.Entry.needs;
import static co.veedor.web.http.Entry.signedIn;

import co.veedor.store.FileLimits;
import co.veedor.web.http.Described;
import co.veedor.web.http.Route;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;

/** The routes of questionnaires, answers and evidence. */
final class AnswerRoutes {
  private static final String PERIOD = "/entidades/{entidad}/vigencias/{vigencia}";

  private AnswerRoutes() {}

  static List<Route> all(Services services) {
    List<Route> all = new ArrayList<>();
    all.addAll(questionnaires(new QuestionnairesApi(services)));
    all.addAll(answers(new AnswersApi(services)));
    all.addAll(proposals(new ProposalsApi(services)));
    all.addAll(evidence(new EvidenceApi(services)));
    all.addAll(pieces(new EvidenceApi(services)));
    all.addAll(uses(new EvidenceApi(services)));
    all.addAll(imports(new ImportsApi(services)));
    return all;
  }

  private static List<Route> questionnaires(QuestionnairesApi api) {
    return ApiRoutes.under("/cuestionarios")
        .get(
            "",
            signedIn(),
            api::list,
            Described.of("Cuestionarios", "Lista los cuestionarios con su edición")
                .gives("QuestionnaireSummary[]"))
        .get(
            "/{cuestionario}",
            signedIn(),
            api::show,
            Described.of("Cuestionarios", "Muestra las partes y preguntas de un cuestionario")
                .gives("Questionnaire"))
        .list();
  }

  private static List<Route> answers(AnswersApi api) {
    return ApiRoutes.under(PERIOD + "/cuestionarios/{cuestionario}")
        .get(
            "/respuestas",
            needs(READ),
            api::list,
            answers("Lista las respuestas").gives("Answer[]"))
        .get(
            "/respuestas/{pregunta}",
            needs(READ),
            api::show,
            answers("Muestra una respuesta").gives("Answer"))
        .put(
            "/respuestas/{pregunta}",
            needs(ANSWER),
            api::save,
            answers("Guarda una respuesta y dice a qué puntaje lleva y por qué")
                .takes("NewAnswer")
                .gives("SavedAnswer"))
        .get(
            "/respuestas/{pregunta}/puntaje",
            needs(READ),
            api::score,
            answers("Dice a qué puntaje lleva una respuesta y por qué").gives("Score"))
        .list();
  }

  private static List<Route> proposals(ProposalsApi api) {
    return ApiRoutes.under(PERIOD + "/cuestionarios/{cuestionario}")
        .get(
            "/propuestas",
            needs(READ),
            api::list,
            answers("Lista lo que sugieren los demás cuestionarios").gives("Proposal[]"))
        .list();
  }

  private static List<Route> evidence(EvidenceApi api) {
    return ApiRoutes.under(PERIOD + "/evidencias")
        .get("", needs(READ), api::list, evidence("Lista la evidencia").gives("Evidence[]"))
        .post(
            "",
            needs(ATTACH_EVIDENCE),
            api::add,
            evidence("Entrega una dirección o el nombre de un documento")
                .takes("NewEvidence")
                .gives(201, "Evidence"))
        .post(
            "/archivos",
            needs(ATTACH_EVIDENCE),
            api::upload,
            evidence("Entrega un archivo; el nombre va en X-Nombre o en el formulario")
                .asking("titulo", "motivo")
                .takes(Described.FILE)
                .gives(201, "Evidence"))
        .takingFile(FileLimits.USUAL.bytes())
        .list();
  }

  private static List<Route> pieces(EvidenceApi api) {
    return ApiRoutes.under(PERIOD + "/evidencias")
        .get("/{evidencia}", needs(READ), api::show, evidence("Muestra una").gives("Evidence"))
        .delete(
            "/{evidencia}",
            needs(ATTACH_EVIDENCE),
            api::remove,
            evidence("Retira una").asking("motivo"))
        .get(
            "/{evidencia}/archivo",
            needs(READ),
            api::file,
            evidence("Da el archivo").gives("application/octet-stream"))
        .list();
  }

  private static List<Route> uses(EvidenceApi api) {
    String path = "/{cuestionario}/{pregunta}";
    return ApiRoutes.under(PERIOD + "/evidencias/{evidencia}/usos")
        .put(
            path,
            needs(ATTACH_EVIDENCE),
            api::use,
            evidence("La hace respaldar una respuesta, o algunas de sus opciones").takes("NewUse"))
        .delete(
            path,
            needs(ATTACH_EVIDENCE),
            api::unuse,
            evidence("Deja de respaldar una respuesta").asking("motivo"))
        .list();
  }

  private static List<Route> imports(ImportsApi api) {
    return ApiRoutes.under(PERIOD)
        .post(
            "/importaciones",
            needs(ANSWER),
            api::take,
            Described.of("Respuestas", "Dice qué cambiaría un archivo de respuestas, o lo aplica")
                .asking("aplicar", "conflictos", "motivo")
                .takes(Described.FILE)
                .gives("Import"))
        .takingFile(FileLimits.USUAL.bytes())
        .list();
  }

  private static Described answers(String summary) {
    return Described.of("Respuestas", summary);
  }

  private static Described evidence(String summary) {
    return Described.of("Evidencia", summary);
  }
}
