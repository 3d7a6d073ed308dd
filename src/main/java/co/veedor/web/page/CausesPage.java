package co.veedor.web.page;

import co.veedor.comparison.Movement;
import co.veedor.report.MovementNotes;
import co.veedor.report.MovementTables;
import co.veedor.response.Period;
import co.veedor.store.StoredPeriod;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Judging;
import co.veedor.web.service.Services;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What moved between two periods of an entity, and because of what. */
final class CausesPage {
  /** Parts of a total told one by one. */
  private static final int TOLD = 15;

  private final Services services;
  private final Results results;
  private final Frame frame;

  CausesPage(Services services) {
    this.services = services;
    this.results = new Results(services);
    this.frame = new Frame(services);
  }

  /** Shows it for the period the query names, or for the one before; says so when there is none. */
  Reply show(Call call) {
    StoredPeriod period = services.finder().period(call);
    List<String> earlier =
        services.store().periods().of(period.entity()).stream()
            .map(StoredPeriod::code)
            .filter(code -> Period.byEnd().compare(code, period.code()) < 0)
            .sorted(Period.byEnd())
            .filter(code -> services.assessments().isAnswered(period.entity(), code))
            .toList();
    String other =
        call.query("con", "").isEmpty() && !earlier.isEmpty()
            ? earlier.get(earlier.size() - 1)
            : call.query("con", "");
    Map<String, Object> model = new HashMap<>();
    model.put("earlier", earlier);
    model.put("other", other);
    model.put("reading", Results.basis(call));
    model.put("readings", results.readings(Results.basis(call)));
    if (!other.isEmpty()) {
      tell(model, call, period, other);
    }
    return frame.page(call, "comparativo", "causas.peb", model);
  }

  private void tell(Map<String, Object> model, Call call, StoredPeriod period, String other) {
    Movement movement = services.comparisons().between(period.entity(), other, period.code());
    Judging judging = services.rules().get();
    MovementTables tables =
        new MovementTables(judging.layout(), judging.content().catalogue().vocabulary(), movement);
    model.put("causes", tables.totals(Results.basis(call), TOLD));
    model.put("nodes", tables.nodes(Results.basis(call)));
    model.put("notes", MovementNotes.of(movement));
  }
}
