package co.veedor.report.json;

import co.veedor.assessment.GapResult;
import co.veedor.catalogue.Initiative;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.plan.Budget;
import co.veedor.plan.GapRow;
import co.veedor.plan.ImportedRow;
import co.veedor.plan.IndicatorSheet;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.plan.PlannedInitiative.LeftOut;
import co.veedor.plan.PlannedInitiative.Placed;
import co.veedor.plan.Roadmap;
import co.veedor.plan.Weighing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gaps, initiatives, roadmap, budget and indicators in the public shape of the result. */
public final class PlanJson {
  private PlanJson() {}

  /** Every gap; those that are the same thing say so, and each says what the plan does about it. */
  public static List<Map<String, Object>> gaps(Plan plan) {
    Map<String, GapRow> rows = new HashMap<>();
    for (GapRow row : plan.gaps()) {
      rows.put(row.gap().id(), row);
      row.same().forEach(id -> rows.put(id, row));
    }
    return plan.assessment().gaps().stream().map(gap -> gap(gap, rows.get(gap.id()))).toList();
  }

  private static Map<String, Object> gap(GapResult gap, GapRow row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", gap.id());
    map.put("questionnaire", gap.questionnaire());
    map.put("question", gap.question().id());
    map.put("domain", gap.question().node());
    map.put("current", gap.current());
    map.put("target", gap.target());
    map.put("size", gap.size());
    map.put("class", gap.kind());
    map.put("type", gap.question().type());
    map.put("severity", gap.severity());
    map.put("statement", gap.question().gap());
    map.put("missing", gap.missing());
    map.put("norms", gap.norms());
    map.put("consequence", gap.question().consequence());
    map.put("expectedEvidence", gap.question().evidence());
    map.put("audit", gap.question().audit());
    map.put("role", gap.question().role());
    map.put("initiatives", gap.initiatives());
    map.put("row", row.gap().id());
    map.put("points", own(row.points(), gap));
    map.put("plan", fate(row.fate()));
    map.put("because", gap.because());
    return map;
  }

  /** The points of a row that one of its gaps brings: those to its own questionnaire. */
  private static Map<String, Object> own(Map<String, Fraction> points, GapResult gap) {
    Map<String, Object> own = new LinkedHashMap<>();
    points.forEach(
        (key, gain) -> {
          if (Keys.questionnaire(key).equals(gap.questionnaire())) {
            own.put(key, gain);
          }
        });
    return own;
  }

  private static Map<String, Object> fate(co.veedor.plan.Fate fate) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("state", fate.state().code());
    map.put("closed", fate.closed() == null ? null : fate.closed().toString());
    map.put("says", fate.says());
    return map;
  }

  /** One initiative, planned or not. */
  public static Map<String, Object> initiative(PlannedInitiative planned) {
    Initiative initiative = planned.initiative();
    Map<String, Object> criteria = new LinkedHashMap<>();
    planned.ratings().forEach((code, rating) -> criteria.put(code, rating.value()));
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", initiative.id());
    map.put("name", initiative.name());
    map.put("line", initiative.line());
    map.put("programme", initiative.programme());
    map.put("kind", initiative.kind());
    map.put("responsible", planned.responsible());
    map.put("closes", planned.closes());
    map.put("findings", planned.findings());
    map.put("criteria", criteria);
    map.put("ratings", ratings(planned));
    map.put("priority", planned.priority());
    map.put("rank", planned.rank());
    map.put("points", planned.points());
    map.put("months", initiative.months());
    map.put("staff", initiative.staff());
    map.put("cost", initiative.cost());
    map.put("costRange", costs(initiative));
    map.put("dependsOn", initiative.dependsOn());
    placement(map, planned);
    map.put("confidence", initiative.confidence());
    map.put("because", planned.because());
    return map;
  }

  private static Map<String, Object> costs(Initiative initiative) {
    Map<String, Object> cost = new LinkedHashMap<>();
    cost.put("min", initiative.costLow());
    cost.put("max", initiative.costHigh());
    return cost;
  }

  private static Map<String, Object> ratings(PlannedInitiative planned) {
    Map<String, Object> ratings = new LinkedHashMap<>();
    planned
        .ratings()
        .forEach(
            (criterion, rating) -> {
              Map<String, Object> map = new LinkedHashMap<>();
              map.put("value", rating.value());
              map.put("by", rating.byPerson() ? "persona" : "regla");
              map.put("says", rating.says());
              ratings.put(criterion, map);
            });
    return ratings;
  }

  private static void placement(Map<String, Object> map, PlannedInitiative planned) {
    Placed placed = planned.placed();
    map.put("start", placed == null ? null : placed.start().toString());
    map.put("end", placed == null ? null : placed.end().toString());
    map.put("costs", placed == null ? Map.of() : byYear(placed.costs()));
    if (planned.placement() instanceof LeftOut left) {
      map.put("leftOut", left.obstacle().kind().name().toLowerCase(Locale.ROOT));
    }
    if (planned.placement() instanceof Done done) {
      map.put("done", done.day().toString());
    }
  }

  private static Map<String, Object> byYear(Map<Integer, ?> values) {
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach((year, value) -> map.put(Integer.toString(year), value));
    return map;
  }

  /** The roadmap with its budget and indicators. */
  public static Map<String, Object> of(Plan plan) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("from", plan.settings().timeline().first().toString());
    map.put("to", plan.settings().timeline().last().toString());
    map.put("weights", plan.priority().weights());
    map.put("weightsSource", plan.priority().source());
    map.put("tieBreak", Weighing.TIE_BREAK);
    map.put("steps", plan.roadmap().steps().stream().map(PlanJson::step).toList());
    map.put("budget", budget(plan.budget()));
    map.put("findings", plan.imported().stream().map(PlanJson::imported).toList());
    map.put("indicators", plan.indicators().stream().map(PlanJson::indicator).toList());
    return map;
  }

  private static Map<String, Object> step(Roadmap.Step step) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("period", step.wave().toString());
    map.put("starting", step.starting());
    map.put("running", step.running());
    map.put("spent", step.spent());
    map.put("staff", step.staff());
    map.put("capacity", step.capacity());
    return map;
  }

  private static Map<String, Object> budget(Budget budget) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("all", budget.all());
    map.put("byYear", byYear(budget.total()));
    map.put("available", byYear(budget.available()));
    for (Budget.Group group : budget.groups()) {
      Map<String, Object> rows = new LinkedHashMap<>();
      for (Budget.Row row : group.rows()) {
        Map<String, Object> costs = byYear(row.costs());
        costs.put("all", row.all());
        rows.put(row.id(), costs);
      }
      map.put("by" + Character.toUpperCase(group.by().charAt(0)) + group.by().substring(1), rows);
    }
    return map;
  }

  private static Map<String, Object> imported(ImportedRow row) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", row.finding().id());
    map.put("domain", row.finding().domain());
    map.put("text", row.finding().text());
    map.put("severity", row.finding().severity());
    map.put("initiatives", row.finding().initiatives());
    map.put("source", row.finding().source());
    map.put("plan", fate(row.fate()));
    return map;
  }

  private static Map<String, Object> indicator(IndicatorSheet sheet) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", sheet.id());
    map.put("name", sheet.name());
    map.put("kind", sheet.kind());
    map.put("line", sheet.line());
    map.put("formula", sheet.formula());
    map.put("unit", sheet.unit());
    map.put("better", sheet.higher() ? "higher" : "lower");
    map.put("baseline", sheet.baseline());
    map.put("red", sheet.red());
    map.put("green", sheet.green());
    map.put("frequency", sheet.frequency());
    map.put("responsible", sheet.responsible());
    map.put("source", sheet.source());
    map.put("initiatives", sheet.initiatives());
    map.put("years", sheet.years().stream().map(PlanJson::year).toList());
    return map;
  }

  private static Map<String, Object> year(IndicatorSheet.Year year) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("year", Integer.toString(year.year()));
    map.put("target", year.target());
    map.put("value", year.value());
    map.put("progress", year.progress());
    map.put("status", year.light());
    return map;
  }
}
