package co.veedor.web.page;

import co.veedor.plan.Plan;
import co.veedor.plan.PlanSettings;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plan: what to do, when, with how much, and how to measure it. */
final class PlanPages {
  private final Services services;
  private final Results results;
  private final Frame frame;
  private final PlanEdits edits;

  PlanPages(Services services) {
    this.services = services;
    this.results = new Results(services);
    this.frame = new Frame(services);
    this.edits = new PlanEdits(services);
  }

  /** A criterion with its weight. */
  public record Weight(String code, String name, String value) {}

  /** A year with what a form holds for it. */
  public record Year(int year, String money, String staff) {}

  /** Shows the portfolio: initiatives by priority, and the weights. */
  Reply portfolio(Call call) {
    Optional<Plan> plan = results.plan(call, Results.basis(call));
    Map<String, Object> model = results.model(call, plan, "initiatives", "weighing");
    model.put("weights", plan.map(this::weights).orElse(List.of()));
    model.put("seen", seen(call, "weights"));
    return frame.page(call, "portafolio", "portafolio.peb", model);
  }

  private List<Weight> weights(Plan plan) {
    List<Weight> weights = new ArrayList<>();
    var words = plan.assessment().catalogue().vocabulary();
    plan.priority()
        .weights()
        .forEach(
            (code, value) ->
                weights.add(new Weight(code, words.word("criterion", code), Spoken.plain(value))));
    return weights;
  }

  /** Shows the roadmap, and when the plan begins and how long it is. */
  Reply roadmap(Call call) {
    Optional<Plan> plan = results.plan(call, Results.basis(call));
    Map<String, Object> model = results.model(call, plan, "schedule", "steps", "roadmap", "plan");
    PlanSettings settings = plan.map(Plan::settings).orElse(null);
    model.put("first", settings == null ? "" : settings.timeline().first().toString());
    model.put("months", settings == null ? 0 : settings.timeline().first().months());
    model.put("length", settings == null ? 0 : settings.timeline().years().size());
    model.put("seen", seen(call, "start") + seen(call, "years") + seen(call, "step"));
    return frame.page(call, "hoja", "hoja-de-ruta.peb", model);
  }

  /** Shows the budget, and the money and people of each year. */
  Reply budget(Call call) {
    Optional<Plan> plan = results.plan(call, Results.basis(call));
    Map<String, Object> model = results.model(call, plan, "budget", "money", "plan");
    model.put("years", plan.map(each -> years(each.settings())).orElse(List.of()));
    model.put("seen", seen(call, "money") + seen(call, "staff"));
    return frame.page(call, "presupuesto", "presupuesto.peb", model);
  }

  private static List<Year> years(PlanSettings settings) {
    return settings.timeline().years().stream()
        .map(
            year ->
                new Year(
                    year,
                    Spoken.plain(settings.money().get(year)),
                    Spoken.plain(settings.staff().get(year))))
        .toList();
  }

  /** Shows the indicators. */
  Reply indicators(Call call) {
    Optional<Plan> plan = results.plan(call, Results.basis(call));
    Map<String, Object> model = results.model(call, plan, "indicators", "measures");
    model.put("own", services.rules().get().content().catalogue().indicators().keySet());
    return frame.page(call, "indicadores", "indicadores.peb", model);
  }

  private String seen(Call call, String key) {
    return PlanEdits.seen(edits.document(call), List.of(key));
  }
}
