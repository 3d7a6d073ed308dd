package co.veedor.web.page;

import co.veedor.assessment.Assessment;
import co.veedor.fault.FaultException;
import co.veedor.report.Spanish;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Comparisons;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What would come out with other answers; nothing is saved. */
final class SupposePage {
  private final Services services;
  private final Frame frame;

  SupposePage(Services services) {
    this.services = services;
    this.frame = new Frame(services);
  }

  /** A part that would change. */
  public record Moved(
      String questionnaire, String name, int depth, String before, String after, String change) {}

  /** A question one can suppose otherwise. */
  public record Asked(String code, String theme) {}

  /** Shows the form, and what the changes it holds would bring. */
  Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    Assessment before =
        services.assessments().get(period.entity(), period.code(), Results.basis(call));
    List<String> changes = changes(call);
    Map<String, Object> model = new HashMap<>();
    model.put("changes", changes);
    model.put("questions", questions(before));
    model.put("problem", "");
    model.put("moved", List.of());
    try {
      model.put("moved", changes.isEmpty() ? List.of() : moved(before, changes));
    } catch (FaultException wrong) {
      model.put("problem", wrong.getMessage());
    }
    return frame.page(call, "resultados", "simulacion.peb", model);
  }

  private static List<String> changes(Call call) {
    List<String> changes = new ArrayList<>(call.head().query().getOrDefault("cambio", List.of()));
    String question = call.query("pregunta", "").strip();
    String value = call.query("valor", "").strip();
    if (!question.isEmpty() && !value.isEmpty()) {
      changes.add(question + "=" + value);
    }
    return changes;
  }

  private static List<Asked> questions(Assessment assessment) {
    return assessment.questionnaires().stream()
        .flatMap(
            result ->
                result.questionnaire().questions().values().stream()
                    .map(each -> new Asked(each.id(), each.theme())))
        .toList();
  }

  private List<Moved> moved(Assessment before, List<String> changes) {
    return Comparisons.pairs(before, services.comparisons().supposed(before, changes)).stream()
        .filter(Comparisons.Pair::isMoved)
        .map(SupposePage::moved)
        .toList();
  }

  private static Moved moved(Comparisons.Pair pair) {
    return new Moved(
        pair.questionnaire().name(),
        pair.node().name(),
        pair.node().depth(),
        Spoken.percent(pair.before()),
        Spoken.percent(pair.node().value()),
        pair.change() == null ? "" : Spanish.signed(pair.change()));
  }
}
