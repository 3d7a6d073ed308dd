package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.report.PlanWords;
import co.veedor.report.Tables;
import co.veedor.report.TrendWords;
import co.veedor.report.chart.Charts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything one page shows, by the names the template knows. */
final class Page {
  private final Plan plan;
  private final Assessment assessment;
  private final Layout layout;
  private final Names names;
  private final Index index;
  private final Numbers numbers = new Numbers();

  private Page(Plan plan, Layout layout) {
    this.plan = plan;
    this.assessment = plan.assessment();
    this.layout = layout;
    this.names = new Names(assessment);
    this.index = new Index(plan);
  }

  /** What the page of {@code plan} shows. */
  static Map<String, Object> of(Plan plan, Layout layout, Charts charts) {
    return new Page(plan, layout).values(charts);
  }

  private Map<String, Object> values(Charts charts) {
    Scores scores = new Scores(assessment, index, names, numbers);
    TableViews views = new TableViews(plan, new Tables(layout, plan), index);
    Map<String, Object> values = new HashMap<>();
    values.put("cover", Cover.of(plan, names));
    values.put("colours", layout.colours());
    values.put("basis", scores.basis());
    values.put("instruments", new Instruments(assessment, index, names, scores, charts).all());
    TableView gaps = views.gaps();
    values.put("gaps", gaps);
    values.put("initiatives", views.initiatives());
    values.put("findings", views.findings());
    values.put("schedule", views.schedule());
    values.put("steps", views.steps());
    values.put("budget", views.budget());
    values.put("indicators", views.indicators());
    values.put("measures", views.measures());
    values.put("plan", PlanView.of(plan, index));
    values.put("heat", charts.heat(assessment).stream().toList());
    values.put("trend", charts.trend(plan));
    values.put("editions", TrendWords.editions(plan.trend()));
    values.put("roadmap", charts.roadmap(plan));
    values.put("money", charts.money(plan).stream().toList());
    values.put("weighing", PlanWords.weights(plan));
    values.put("filters", filters(gaps.rows()));
    values.put("subjects", new Subjects(plan, index, names, numbers).all());
    values.put("confidences", words("confidence"));
    return values;
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
