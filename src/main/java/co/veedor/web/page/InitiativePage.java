package co.veedor.web.page;

import co.veedor.document.Fields;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.report.Spanish;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One initiative, and what the entity decides about it: who answers for it, when, for how much. */
final class InitiativePage {
  private static final List<String> TEXTS =
      List.of("cost", "months", "notBefore", "done", "plannedEnd", "exclude", "responsible");

  private final Services services;
  private final Results results;
  private final Frame frame;
  private final PlanEdits edits;

  InitiativePage(Services services) {
    this.services = services;
    this.results = new Results(services);
    this.frame = new Frame(services);
    this.edits = new PlanEdits(services);
  }

  /** A criterion: what it is rated now and why, and what the entity says. */
  public record Rating(
      String code, String name, int now, String says, String value, String reason) {}

  /** Shows it. */
  Reply show(Call call) {
    Plan plan = results.planned(call);
    PlannedInitiative planned = planned(call, plan);
    String id = planned.initiative().id();
    Map<String, Object> document = edits.document(call);
    List<String> place = List.of("initiatives", id);
    Map<?, ?> own = PlanEdits.part(document, place) instanceof Map<?, ?> map ? map : Map.of();
    Map<String, String> typed = new HashMap<>();
    TEXTS.forEach(key -> typed.put(key, own.get(key) == null ? "" : own.get(key).toString()));
    Map<String, Object> model = new HashMap<>();
    model.put("planned", planned);
    model.put("cost", Spanish.pesos(planned.initiative().cost()));
    model.put("place", plan.explanations().get(planned.placeBecause()).says());
    model.put("typed", typed);
    model.put("ratings", ratings(plan, planned, own));
    model.put("seen", PlanEdits.seen(document, place));
    model.put("people", new QuestionnairePage(services).team(call.value("entidad")));
    return frame.page(call, "portafolio", "iniciativa-decision.peb", model);
  }

  private static PlannedInitiative planned(Call call, Plan plan) {
    String id = call.value("iniciativa");
    return plan.initiatives().stream()
        .filter(each -> each.initiative().id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.missing("La iniciativa «" + id + "» no está en el plan."));
  }

  private static List<Rating> ratings(Plan plan, PlannedInitiative planned, Map<?, ?> own) {
    List<Rating> ratings = new ArrayList<>();
    planned
        .ratings()
        .forEach(
            (code, graded) -> {
              Map<?, ?> stated =
                  own.get("ratings") instanceof Map<?, ?> all
                          && all.get(code) instanceof Map<?, ?> one
                      ? one
                      : Map.of();
              ratings.add(
                  new Rating(
                      code,
                      plan.assessment().catalogue().vocabulary().word("criterion", code),
                      graded.value(),
                      graded.says(),
                      stated.get("value") == null ? "" : stated.get("value").toString(),
                      stated.get("reason") == null ? "" : stated.get("reason").toString()));
            });
    return ratings;
  }

  /** Saves what the entity decides. */
  Reply save(Call call) {
    Fields form = Typed.form(call);
    Map<String, Object> decision = new LinkedHashMap<>();
    for (String key : TEXTS) {
      String text = form.textOr(key, "").strip();
      if (!text.isEmpty()) {
        decision.put(key, key.equals("cost") ? PlanForms.number(text) : text);
      }
    }
    Map<String, Object> ratings = new LinkedHashMap<>();
    Fields values = form.optionalFields("value");
    Fields reasons = form.optionalFields("reason");
    for (String code : values.keys()) {
      String value = values.textOr(code, "");
      if (!value.isEmpty()) {
        ratings.put(code, Map.of("value", value, "reason", reasons.textOr(code, "")));
      }
    }
    if (!ratings.isEmpty()) {
      decision.put("ratings", ratings);
    }
    edits.put(call, form, List.of("initiatives", call.value("iniciativa")), decision);
    return back(call);
  }

  private static Reply back(Call call) {
    return new Reply.Redirect(Frame.base(call) + "/portafolio/" + call.value("iniciativa"));
  }
}
