package co.veedor.web.api;

import co.veedor.facts.FactsOf;
import co.veedor.plan.Plan;
import co.veedor.report.json.PlanJson;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;

/** What to do about the gaps of a period. */
public final class PlanApi {
  private final Services services;

  /** Over these services. */
  public PlanApi(Services services) {
    this.services = services;
  }

  /** Lists the gaps, the gravest first. */
  public Reply gaps(Call call) {
    return Listing.of(call, PlanJson.gaps(plan(call)), gap -> gap);
  }

  /** Lists the initiatives, the most urgent first. */
  public Reply initiatives(Call call) {
    return Listing.of(call, plan(call).initiatives(), PlanJson::initiative);
  }

  /** Shows the roadmap with its budget and indicators. */
  public Reply roadmap(Call call) {
    return Reply.json(PlanJson.of(plan(call)));
  }

  private Plan plan(Call call) {
    StoredPeriod period = services.finder().period(call);
    String basis = call.query("lectura", FactsOf.READINGS.get(0));
    return services.plans().get(period.entity(), period.code(), basis);
  }
}
