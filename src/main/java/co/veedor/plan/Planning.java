package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Content;
import co.veedor.assessment.Explanation;
import co.veedor.assessment.GapResult;
import co.veedor.catalogue.Catalogue;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.engine.FiredRules;
import co.veedor.facts.Keys;
import co.veedor.plan.PlanSettings.ImportedGap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The making of one plan. */
final class Planning {
  private final Content content;
  private final Assessment assessment;
  private final PlanSettings settings;
  private final Gains gains;
  private final Weigher weigher;
  private final Map<String, Wanted> wanted;
  private final Map<String, Explanation> explanations;

  Planning(Content content, Assessment assessment, PlanSettings settings, Gains gains) {
    this.content = content;
    this.assessment = assessment;
    this.settings = settings;
    this.gains = gains;
    this.weigher = new Weigher(content);
    this.wanted = Wanted.of(assessment, settings);
    this.explanations = new LinkedHashMap<>(assessment.explanations());
  }

  Plan plan(List<Crosswalk> crosswalks, UnaryOperator<List<Object>> order, FiredRules fired) {
    SameGaps same = new SameGaps(assessment.gaps(), crosswalks);
    Judgement judgement = weigher.judge(assessment, settings, wanted, same, order, fired);
    List<Wanted> ranked = ranked(judgement);
    List<Task> tasks = tasks(ranked, judgement);
    Scheduler scheduler = scheduled(tasks);
    gains.prepare(closedTogether(same));
    Initiatives made =
        new Initiatives(assessment, settings, judgement, scheduler, gains, explanations);
    List<PlannedInitiative> initiatives = made.of(ranked, tasks);
    Map<String, PlannedInitiative> byId = new LinkedHashMap<>();
    initiatives.forEach(each -> byId.put(each.initiative().id(), each));
    Fates fates = new Fates(byId, content.catalogue().vocabulary());
    List<GapRow> rows = rows(same, fates);
    return new Plan(
        assessment,
        settings,
        rows,
        imported(fates),
        initiatives,
        weigher.weighing(assessment.asOf(), settings),
        Roadmaps.of(settings, scheduler, tasks),
        Budgets.of(assessment, settings, initiatives),
        new Indicators(content, assessment, settings, gains).of(byId, rows),
        Trend.of(assessment, List.of()),
        explanations);
  }

  /** What has its points told: every row of the matrix, every initiative. */
  private List<List<GapResult>> closedTogether(SameGaps same) {
    Stream<List<GapResult>> rows = assessment.gaps().stream().map(same::group);
    return Stream.concat(rows, wanted.values().stream().map(Wanted::gaps)).toList();
  }

  /** A schedule in which only what is placed pulls forward what it needs. */
  private Scheduler scheduled(List<Task> tasks) {
    Policy policy = Policy.of(content.catalogue(), assessment.asOf());
    int open = Wave.monthOf(assessment.asOf());
    Set<String> silent = new HashSet<>();
    while (true) {
      Urgency urgency = new Urgency(tasks, silent);
      Scheduler scheduler = new Scheduler(settings, policy, urgency, open);
      scheduler.place(tasks);
      Set<String> outside = new HashSet<>(urgency.pullers());
      outside.removeAll(scheduler.places().keySet());
      if (outside.isEmpty()) {
        return scheduler;
      }
      silent.addAll(outside);
    }
  }

  private List<Wanted> ranked(Judgement judgement) {
    Comparator<Wanted> urgent =
        Comparator.comparing(
            (Wanted each) -> judgement.priority(each.initiative().id()).percent(),
            Comparator.reverseOrder());
    return wanted.values().stream()
        .sorted(
            urgent
                .thenComparing(
                    each -> judgement.rating(each.initiative().id(), "impacto").value(),
                    Comparator.reverseOrder())
                .thenComparing(each -> each.initiative().cost())
                .thenComparing(each -> each.initiative().id()))
        .toList();
  }

  private List<Task> tasks(List<Wanted> ranked, Judgement judgement) {
    List<Task> tasks = new ArrayList<>();
    for (Wanted each : ranked) {
      String id = each.initiative().id();
      PlanSettings.Decision decision = settings.decision(id);
      if (decision.done() == null && decision.excluded().isEmpty()) {
        tasks.add(task(each, judgement, tasks.size() + 1));
      }
    }
    return tasks;
  }

  private Task task(Wanted each, Judgement judgement, int rank) {
    String id = each.initiative().id();
    Catalogue catalogue = content.catalogue();
    Set<String> after = new LinkedHashSet<>(each.after(wanted, catalogue));
    after.removeIf(before -> settings.decision(before).done() != null);
    return new Task(
        id,
        each.initiative().months(),
        each.initiative().cost(),
        each.initiative().staff(),
        each.initiative().kind(),
        judgement.stage(id).n(),
        judgement.pressing(id).map(term -> term.day()).orElse(null),
        settings.decision(id).notBefore(),
        rank,
        after);
  }

  private List<GapRow> rows(SameGaps same, Fates fates) {
    List<GapRow> rows = new ArrayList<>();
    Set<String> merged = new HashSet<>();
    for (GapResult gap : assessment.gaps()) {
      List<GapResult> group = same.group(gap);
      if (merged.add(gap.id())) {
        group.forEach(each -> merged.add(each.id()));
        rows.add(
            new GapRow(gap, others(group, gap), gains.points(group), fates.of(closing(group))));
      }
    }
    return rows;
  }

  private static List<String> others(List<GapResult> group, GapResult gap) {
    return group.stream()
        .map(GapResult::id)
        .filter(id -> !id.equals(gap.id()))
        .sorted(Comparator.comparing(Keys::questionnaire).thenComparing(id -> id))
        .toList();
  }

  /** What closes gaps that are the same thing. */
  private static List<String> closing(List<GapResult> group) {
    Set<String> ids = new LinkedHashSet<>();
    group.forEach(each -> ids.addAll(each.initiatives()));
    return List.copyOf(ids);
  }

  private List<ImportedRow> imported(Fates fates) {
    List<ImportedRow> rows = new ArrayList<>();
    for (ImportedGap finding : settings.findings()) {
      rows.add(new ImportedRow(finding, fates.of(finding.initiatives())));
    }
    return rows;
  }
}
