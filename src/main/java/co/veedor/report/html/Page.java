package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.PlanWords;
import co.veedor.report.Tables;
import co.veedor.report.TrendWords;
import co.veedor.report.chart.Charts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything pages show of a plan, by the names their templates know; each worked out when asked
 * for. Not thread-safe.
 */
public final class Page {
  private final Plan plan;
  private final Assessment assessment;
  private final Names names;
  private final Index index;
  private final Numbers numbers = new Numbers();
  private final Map<String, Supplier<Object>> values = new LinkedHashMap<>();

  /**
   * What can be shown of {@code plan}.
   *
   * @param base what stands before the names of places in links: {@code #} inside one page
   */
  public Page(Plan plan, Layout layout, Charts charts, String base) {
    this.plan = plan;
    this.assessment = plan.assessment();
    this.names = new Names(assessment);
    this.index = new Index(plan, base);
    results(charts);
    tables(new TableViews(plan, new Tables(layout, plan), index));
    pictures(charts);
    values.put("colours", layout::colours);
    values.put("plan", () -> PlanView.of(plan, index));
    values.put("weighing", () -> PlanWords.weights(plan));
    values.put("subjects", () -> subjects().all());
    values.put("confidences", () -> words("confidence"));
  }

  private void results(Charts charts) {
    Scores scores = new Scores(assessment, index, names, numbers);
    values.put("cover", () -> Cover.of(plan, names));
    values.put("basis", scores::basis);
    values.put(
        "instruments", () -> new Instruments(assessment, index, names, scores, charts).all());
  }

  private void tables(TableViews views) {
    values.put("gaps", views::gaps);
    values.put("filters", () -> filters(views.gaps().rows()));
    values.put("initiatives", views::initiatives);
    values.put("findings", views::findings);
    values.put("schedule", views::schedule);
    values.put("steps", views::steps);
    values.put("budget", views::budget);
    values.put("indicators", views::indicators);
    values.put("measures", views::measures);
  }

  private void pictures(Charts charts) {
    values.put("heat", () -> charts.heat(assessment).stream().toList());
    values.put("trend", () -> charts.trend(plan));
    values.put("editions", () -> TrendWords.editions(plan.trend()));
    values.put("roadmap", () -> charts.roadmap(plan));
    values.put("money", () -> charts.money(plan).stream().toList());
  }

  /** All of it. */
  Map<String, Object> all() {
    return only(values.keySet());
  }

  /** What these names stand for. */
  public Map<String, Object> only(Collection<String> wanted) {
    Map<String, Object> shown = new HashMap<>();
    wanted.forEach(name -> shown.put(name, values.get(name).get()));
    return shown;
  }

  /** The thing whose explanations hold a place, by the name of that place; empty for none. */
  public Optional<Object> subject(String anchor) {
    return subjects().holding(anchor).map(Object.class::cast);
  }

  private Subjects subjects() {
    return new Subjects(plan, index, names, numbers);
  }

  /** What the gap matrix can be filtered by: only what occurs in it. */
  private Map<String, List<Ref>> filters(List<TableView.Row> rows) {
    Map<String, List<Ref>> filters = new HashMap<>();
    List<String> domains = rows.stream().map(TableView.Row::domain).distinct().sorted().toList();
    filters.put("domain", domains.stream().map(domain -> new Ref(domain, domain)).toList());
    filters.put(
        "severity", occurring("severity", rows.stream().map(TableView.Row::severity).toList()));
    filters.put("type", occurring("gap-type", rows.stream().map(TableView.Row::type).toList()));
    return filters;
  }

  private List<Ref> occurring(String list, List<String> codes) {
    return assessment.catalogue().vocabulary().codes(list).stream()
        .filter(codes::contains)
        .map(code -> new Ref(names.word(list, code), code))
        .toList();
  }

  private List<Ref> words(String list) {
    List<Ref> words = new ArrayList<>();
    assessment
        .catalogue()
        .vocabulary()
        .codes(list)
        .forEach(code -> words.add(new Ref(names.word(list, code), code)));
    return words;
  }
}
