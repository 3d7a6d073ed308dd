package co.veedor.web.page;

import co.veedor.catalogue.Indicator;
import co.veedor.document.Fields;
import co.veedor.plan.Plan;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One indicator: where it began, what was measured and what is wanted, by year. */
final class IndicatorPage {
  private static final List<String> YEARLY = List.of("values", "targets");

  private final Services services;
  private final Results results;
  private final Frame frame;
  private final PlanEdits edits;

  IndicatorPage(Services services) {
    this.services = services;
    this.results = new Results(services);
    this.frame = new Frame(services);
    this.edits = new PlanEdits(services);
  }

  /** A year: what was measured, what is wanted, what the catalogue proposes. */
  public record Year(int year, String value, String target, String usual) {}

  /** Leads to the one a form names. */
  Reply choose(Call call) {
    String wanted = call.query("indicador", "");
    return new Reply.Redirect(Frame.base(call) + "/indicadores/" + wanted);
  }

  /** Shows it. */
  Reply show(Call call) {
    Indicator indicator = indicator(call);
    Plan plan = results.planned(call);
    Map<String, Object> document = edits.document(call);
    List<String> place = List.of("indicators", indicator.id());
    Object own = PlanEdits.part(document, place);
    Object baseline = own instanceof Map<?, ?> map ? map.get("baseline") : null;
    Map<String, Object> model = new HashMap<>();
    model.put("indicator", indicator);
    model.put("baseline", baseline == null ? "" : baseline.toString());
    model.put(
        "years",
        plan.settings().timeline().years().stream()
            .map(year -> year(indicator, document, place, year))
            .toList());
    model.put("seen", PlanEdits.seen(document, place));
    return frame.page(call, "indicadores", "indicador.peb", model);
  }

  private static Year year(
      Indicator indicator, Map<String, Object> document, List<String> place, int year) {
    String[] typed = new String[YEARLY.size()];
    for (int i = 0; i < typed.length; i++) {
      List<String> keys =
          List.of(place.get(0), place.get(1), YEARLY.get(i), Integer.toString(year));
      Object value = PlanEdits.part(document, keys);
      typed[i] = value == null ? "" : value.toString();
    }
    return new Year(year, typed[0], typed[1], Spoken.plain(indicator.targets().get(year)));
  }

  private Indicator indicator(Call call) {
    Indicator found =
        services.rules().get().content().catalogue().indicators().get(call.value("indicador"));
    if (found == null) {
      throw Problem.missing("Ese indicador no existe.");
    }
    return found;
  }

  /** Saves what was measured and what is wanted. */
  Reply save(Call call) {
    Fields form = Typed.form(call);
    Map<String, Object> stated = new LinkedHashMap<>();
    String baseline = form.textOr("baseline", "").strip();
    if (!baseline.isEmpty()) {
      stated.put("baseline", PlanForms.number(baseline));
    }
    for (String key : YEARLY) {
      Map<String, Object> years = PlanForms.group(form.optionalFields(key));
      if (!years.isEmpty()) {
        stated.put(key, years);
      }
    }
    String id = indicator(call).id();
    edits.put(call, form, List.of("indicators", id), stated);
    return new Reply.Redirect(Frame.base(call) + "/indicadores/" + id);
  }
}
