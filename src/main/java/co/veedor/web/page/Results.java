package co.veedor.web.page;

import co.veedor.facts.FactsOf;
import co.veedor.plan.Plan;
import co.veedor.report.Standings;
import co.veedor.report.chart.Charts;
import co.veedor.report.html.Page;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.service.Services;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What pages show of the result and the plan of a period, in the reading a call asks for. */
final class Results {
  private final Services services;

  Results(Services services) {
    this.services = services;
  }

  /** A reading one can choose: its code, its word, its whole name. */
  public record Reading(String code, String word, boolean chosen) {}

  /** The reading a call asks for. */
  static String basis(Call call) {
    return call.query("lectura", FactsOf.READINGS.get(0));
  }

  /** The readings there are. */
  List<Reading> readings(String basis) {
    var words = services.rules().get().content().catalogue().vocabulary();
    return FactsOf.READINGS.stream()
        .map(
            code ->
                new Reading(
                    code, words.word("reading", code).toLowerCase(Locale.ROOT), code.equals(basis)))
        .toList();
  }

  /** The plan of a period in a reading; empty while nothing is answered. */
  Optional<Plan> plan(Call call, String basis) {
    StoredPeriod period = services.finder().period(call);
    return services.plans().find(period.entity(), period.code(), basis);
  }

  /**
   * The plan of a period.
   *
   * @throws co.veedor.web.http.Problem when nothing is answered yet
   */
  Plan planned(Call call) {
    StoredPeriod period = services.finder().period(call);
    return services.plans().get(period.entity(), period.code(), basis(call));
  }

  /** What pages over a plan show: what these names stand for, and which reading counts. */
  Map<String, Object> model(Call call, Optional<Plan> plan, String... names) {
    String basis = basis(call);
    Map<String, Object> model =
        new HashMap<>(plan.map(each -> shown(call, each, names)).orElse(Map.of()));
    model.put("answered", plan.isPresent());
    model.put("readings", readings(basis));
    model.put("reading", basis);
    model.put("standings", plan.map(each -> Standings.of(each.assessment())).orElse(null));
    return model;
  }

  /** What can be shown of a plan, with links to the pages that explain its numbers. */
  Page page(Call call, Plan plan) {
    var layout = services.rules().get().layout();
    String base = Frame.base(call) + "/porque/" + plan.assessment().basis() + "/";
    return new Page(plan, layout, new Charts(layout.colours()), base);
  }

  /** What these names stand for. */
  Map<String, Object> shown(Call call, Plan plan, String... names) {
    return page(call, plan).only(List.of(names));
  }
}
