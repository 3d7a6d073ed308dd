package co.veedor.web.page;

import co.veedor.plan.Plan;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results, gaps and the reason of every number. */
final class ResultPages {
  private final Results results;
  private final Frame frame;

  ResultPages(Services services) {
    this.results = new Results(services);
    this.frame = new Frame(services);
  }

  /** A questionnaire one can choose. */
  public record Chosen(String id, String name, boolean chosen) {}

  /** Shows the results of one questionnaire, and the way to the others. */
  Reply results(Call call) {
    Optional<Plan> plan = results.plan(call, Results.basis(call));
    Map<String, Object> model =
        results.model(call, plan, "basis", "instruments", "heat", "findings");
    String first =
        plan.map(each -> each.assessment().questionnaires().get(0).questionnaire().id()).orElse("");
    String chosen = call.query("cuestionario", first);
    model.put("chosen", chosen);
    model.put("choices", plan.map(each -> choices(each, chosen)).orElse(List.of()));
    return frame.page(call, "resultados", "resultados.peb", model);
  }

  private static List<Chosen> choices(Plan plan, String chosen) {
    return plan.assessment().questionnaires().stream()
        .map(result -> result.questionnaire())
        .map(each -> new Chosen(each.id(), each.name(), each.id().equals(chosen)))
        .toList();
  }

  /** Shows the matrix of gaps. */
  Reply gaps(Call call) {
    Optional<Plan> plan = results.plan(call, Results.basis(call));
    return frame.page(call, "brechas", "brechas.peb", results.model(call, plan, "gaps", "filters"));
  }

  /** Explains a number. */
  Reply why(Call call) {
    Plan plan =
        results
            .plan(call, call.value("lectura"))
            .orElseThrow(() -> Problem.missing("En esta vigencia todavía no hay respuestas."));
    Object subject =
        results
            .page(call, plan)
            .subject(call.value("ancla"))
            .orElseThrow(() -> Problem.missing("Esa explicación no existe."));
    return frame.page(
        call,
        "resultados",
        "explicacion.peb",
        Map.of("s", subject, "anchor", call.value("ancla"), "answer", answer(call, plan)));
  }

  /** Where the question an explanation is about can be answered; empty when it is about none. */
  private static String answer(Call call, Plan plan) {
    String thing = call.value("ancla").replaceFirst("--.*", "");
    for (var result : plan.assessment().questionnaires()) {
      String id = result.questionnaire().id();
      String question = thing.substring(Math.min(thing.length(), id.length() + 1));
      if (thing.startsWith(id + "_") && result.questionnaire().questions().containsKey(question)) {
        return "%s/cuestionarios/%s/preguntas/%s".formatted(Frame.base(call), id, question);
      }
    }
    return "";
  }
}
