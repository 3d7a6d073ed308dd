package co.veedor.web.page;

import co.veedor.access.Permission;
import co.veedor.catalogue.Vocabulary;
import co.veedor.document.Fields;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.By;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.http.Upload;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Imports.Change;
import co.veedor.web.service.Imports.Comparison;
import co.veedor.web.service.Imports.State;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Response files: chosen, compared with what is kept, and only then put in. */
final class ImportPage {
  private static final String TEMPLATE = "importacion.peb";

  private final Services services;
  private final Frame frame;
  private final ComparedFiles files = new ComparedFiles();

  ImportPage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** What becomes of answers: its code, what it is called, and the answers. */
  public record Group(String code, String name, boolean open, List<Line> lines) {}

  /** An answer of the file beside the one kept. */
  public record Line(
      String question,
      String theme,
      String questionnaire,
      String path,
      String kept,
      String given) {}

  /** Shows the form to choose a file. */
  Reply choose(Call call) {
    return page(200, call, Map.of());
  }

  /** Tells what a file would change; nothing is saved. */
  Reply compare(Call call) {
    Upload upload = call.body().upload();
    try {
      if (upload.name().isBlank()) {
        throw Problem.of(422, "invalid", "Falta el archivo: elija uno.");
      }
      Comparison compared =
          services
              .imports()
              .compare(
                  call.value("entidad"),
                  call.value("vigencia"),
                  services.imports().read(upload),
                  maySetTargets(call));
      Map<String, Object> told = told(call, compared.changes());
      told.put("left", compared.left());
      told.put("file", upload.name());
      told.put("key", files.keep(owner(call), compared));
      told.put("whole", compared.whole());
      return page(200, call, told);
    } catch (FaultException unfit) {
      return refused(call, upload, Problem.of(unfit));
    } catch (Problem unfit) {
      return refused(call, upload, unfit);
    }
  }

  private Reply refused(Call call, Upload upload, Problem problem) {
    return page(
        problem.status(),
        call,
        Map.of("file", upload.name(), "problem", problem.getMessage(), "faults", problem.faults()));
  }

  /** Puts in a file that was compared. */
  Reply apply(Call call) {
    Comparison compared =
        files
            .take(call.value("archivo"), owner(call))
            .orElseThrow(
                () ->
                    Problem.of(
                        409,
                        "gone",
                        "Ese archivo ya se importó o dejó de estar a la espera: elíjalo de nuevo."))
            .within(maySetTargets(call));
    Fields form = Typed.form(call);
    boolean replace = form.textOr("conflictos", "").equals("reemplazar");
    List<Change> changes =
        services
            .imports()
            .apply(
                call.value("entidad"),
                call.value("vigencia"),
                compared,
                replace,
                new By(call.caller().person(), form.textOr("reason", "").strip()));
    Map<String, Object> told = told(call, changes);
    told.put("left", compared.left());
    told.put("done", true);
    return page(200, call, told);
  }

  private static boolean maySetTargets(Call call) {
    return call.caller().may(Permission.SET_TARGETS, call.value("entidad"));
  }

  /** A file waits for whoever sent it, for the period it was sent to. */
  private static String owner(Call call) {
    return call.caller().person() + " " + Frame.base(call);
  }

  private Reply page(int status, Call call, Map<String, Object> own) {
    Map<String, Object> model = new HashMap<>();
    model.put("file", "");
    model.put("problem", "");
    model.put("faults", List.<Fault>of());
    model.put("key", "");
    model.put("whole", false);
    model.put("left", List.of());
    model.put("done", false);
    model.put("groups", List.of());
    model.put("changes", 0);
    model.putAll(own);
    return frame.page(status, call, "cuestionarios", TEMPLATE, model);
  }

  private Map<String, Object> told(Call call, List<Change> changes) {
    List<Group> groups = new ArrayList<>();
    group(groups, call, changes, State.CONFLICT, "Ya tienen otra respuesta");
    group(groups, call, changes, State.NEW, "Se agregan");
    group(groups, call, changes, State.SAVED, "Entraron");
    group(groups, call, changes, State.KEPT, "Quedaron como estaban");
    group(groups, call, changes, State.SAME, "Ya estaban iguales");
    Map<String, Object> told = new HashMap<>();
    told.put("groups", groups);
    told.put(
        "changes",
        changes.stream()
            .filter(each -> each.state() == State.NEW || each.state() == State.CONFLICT)
            .count());
    return told;
  }

  private void group(
      List<Group> groups, Call call, List<Change> changes, State state, String name) {
    List<Line> lines =
        changes.stream()
            .filter(each -> each.state() == state)
            .map(each -> line(call, each))
            .toList();
    if (!lines.isEmpty()) {
      boolean open = state == State.CONFLICT || state == State.KEPT;
      groups.add(new Group(state.name(), name, open, lines));
    }
  }

  private Line line(Call call, Change change) {
    Questionnaire questionnaire = services.finder().questionnaire(change.questionnaire());
    Question question = questionnaire.questions().get(change.question());
    return new Line(
        question.id(),
        question.theme(),
        questionnaire.name(),
        "%s/cuestionarios/%s/preguntas/%s"
            .formatted(Frame.base(call), questionnaire.id(), question.id()),
        words(question, change.stored()),
        words(question, change.given()));
  }

  private String words(Question question, String body) {
    Vocabulary words = services.rules().get().content().catalogue().vocabulary();
    return body == null ? "" : AnswerWords.told(question, (Map<?, ?>) Answering.value(body), words);
  }
}
