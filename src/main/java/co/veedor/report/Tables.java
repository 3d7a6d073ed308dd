package co.veedor.report;

import co.veedor.assessment.FindingResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.plan.MatrixRow;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.Wave;
import co.veedor.report.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Fills the tables of a layout from a plan. */
public final class Tables {
  /** Columns that stand for several, headed by what they show after their own name. */
  static final Set<String> SEVERAL =
      Set.of(PlanColumns.YEARS, PlanColumns.WAVES, TotalColumns.SEVERITIES);

  private final Layout layout;
  private final Plan plan;

  /** The tables of {@code plan}, laid out by {@code layout}. */
  public Tables(Layout layout, Plan plan) {
    this.layout = layout;
    this.plan = plan;
  }

  /** Components and domains of one questionnaire, as a terminal shows them. */
  public Table summary(QuestionnaireResult result) {
    List<NodeResult> nodes =
        result.nodes().stream().filter(node -> !node.kind().equals("question")).toList();
    return filled("summary", TableColumns.RESULTS, nodes);
  }

  /** Components, domains and questions of one questionnaire. */
  public Table results(QuestionnaireResult result) {
    return filled("results", TableColumns.RESULTS, result.nodes());
  }

  /** One row a gap. */
  public Table gaps() {
    return gaps(row -> true);
  }

  /** One row a gap that {@code wanted} holds of. */
  public Table gaps(Predicate<MatrixRow> wanted) {
    List<MatrixRow> rows = plan.matrix().stream().filter(wanted).toList();
    return filled("gaps", MatrixColumns.GAPS, rows);
  }

  /** What people follow up of each gap: one row for each of {@link #gaps()}. */
  public Table tracking() {
    return filled("tracking", MatrixColumns.TRACKING, plan.matrix());
  }

  /** The ratings every priority comes from, one row an initiative. */
  public Table prioritisation() {
    return filled("prioritisation", PlanColumns.INITIATIVES, plan.initiatives());
  }

  /** What each planned initiative costs in each step. */
  public Table stepCosts() {
    return byStep("step-costs", PlanColumns.STEP_COSTS, plan.placed(), waves(), PlanColumns::spent);
  }

  /** Months of own people each planned initiative takes in each step. */
  public Table stepEffort() {
    return byStep(
        "step-effort", PlanColumns.STEP_EFFORT, plan.placed(), waves(), PlanColumns::effort);
  }

  /** One row an initiative. */
  public Table initiatives() {
    return initiatives(planned -> true);
  }

  /** One row an initiative that {@code wanted} holds of. */
  public Table initiatives(Predicate<PlannedInitiative> wanted) {
    List<PlannedInitiative> rows = plan.initiatives().stream().filter(wanted).toList();
    return filled("initiatives", PlanColumns.INITIATIVES, rows);
  }

  /** One row a planned initiative, one column a step. */
  public Table schedule() {
    return schedule(waves());
  }

  /** One row an initiative that goes on in one of {@code waves}, one column each of them. */
  public Table schedule(List<Wave> waves) {
    List<PlannedInitiative> rows =
        plan.placed().stream().filter(each -> PlanColumns.isIn(each, waves)).toList();
    return byStep("schedule", PlanColumns.SCHEDULE, rows, waves, PlanColumns::active);
  }

  private Table byStep(
      String id,
      Map<String, BiFunction<Plan, PlannedInitiative, Cell>> columns,
      List<PlannedInitiative> rows,
      List<Wave> waves,
      BiFunction<PlannedInitiative, Wave, Cell> each) {
    return filled(
        id,
        columns,
        rows,
        PlanColumns.WAVES,
        waves.stream().map(Wave::toString).toList(),
        (planned, number) -> each.apply(planned, waves.get(number)));
  }

  private List<Wave> waves() {
    return plan.settings().timeline().waves();
  }

  /** One row a step of the roadmap. */
  public Table steps() {
    return filled("steps", PlanColumns.STEPS, plan.roadmap().steps());
  }

  /** What the plan costs, by programme, line and questionnaire, one column a year. */
  public Table budget() {
    return budget(by -> true);
  }

  /** What the plan costs in the ways of splitting it that {@code wanted} holds of. */
  public Table budget(Predicate<String> wanted) {
    return filled(
        "budget",
        PlanColumns.BUDGET,
        BudgetLines.of(plan.budget(), wanted),
        PlanColumns.YEARS,
        years(),
        (line, number) -> new Table.Money(line.row().costs().getOrDefault(year(number), 0L)));
  }

  /** One row an indicator, with its target of each year. */
  public Table indicators() {
    return filled(
        "indicators",
        PlanColumns.INDICATORS,
        plan.indicators(),
        PlanColumns.YEARS,
        years(),
        (sheet, number) -> new Table.Quantity(sheet.years().get(number).target()));
  }

  /** One row an indicator and year; what the next assessment will tell is not followed here. */
  public Table measures() {
    List<PlanColumns.Measure> measures = new ArrayList<>();
    plan.indicators().stream()
        .filter(sheet -> !sheet.kind().equals("madurez"))
        .forEach(
            sheet ->
                sheet.years().forEach(year -> measures.add(new PlanColumns.Measure(sheet, year))));
    return filled("measures", PlanColumns.MEASURES, measures);
  }

  /** The tables that tell where everything comes from. */
  public SourceTables sources() {
    return new SourceTables(layout, plan);
  }

  private List<String> years() {
    return plan.settings().timeline().years().stream().map(String::valueOf).toList();
  }

  private int year(int number) {
    return plan.settings().timeline().years().get(number);
  }

  /** One row a finding. */
  public Table findings() {
    return findings(finding -> true);
  }

  /** One row a finding that {@code wanted} holds of. */
  public Table findings(Predicate<FindingResult> wanted) {
    List<FindingResult> rows = plan.assessment().findings().stream().filter(wanted).toList();
    return filled("findings", TableColumns.FINDINGS, rows);
  }

  /** The totals of some questionnaires, one row each. */
  public Table totals(List<QuestionnaireResult> results) {
    return filled("totals", TotalColumns.TOTALS, Totals.of(results));
  }

  /** Why the totals of some questionnaires are what they are, one row a total and reading. */
  public Table reasons(List<QuestionnaireResult> results) {
    return filled("reasons", TotalColumns.REASONS, Totals.reasons(results));
  }

  /** How many gaps there are in each domain of some questionnaires, one column a severity. */
  public Table counts(List<QuestionnaireResult> results) {
    Vocabulary words = plan.assessment().catalogue().vocabulary();
    List<String> codes = Totals.severities(plan);
    return filled(
        "counts",
        TotalColumns.COUNTS,
        Totals.counts(plan, results),
        TotalColumns.SEVERITIES,
        codes.stream().map(code -> words.word("severity", code)).toList(),
        (count, number) -> new Table.Whole(count.gaps().getOrDefault(codes.get(number), 0L)));
  }

  private <T> Table filled(
      String id, Map<String, BiFunction<Plan, T, Cell>> columns, List<T> items) {
    return layout.filled(id, columns, plan, items);
  }

  /** A table in which one column of the layout stands for several, each with its head. */
  private <T> Table filled(
      String id,
      Map<String, BiFunction<Plan, T, Cell>> columns,
      List<T> items,
      String several,
      List<String> heads,
      BiFunction<T, Integer, Cell> each) {
    Table empty = layout.tables().get(id);
    List<Table.Column> shown = new ArrayList<>();
    for (Table.Column column : empty.columns()) {
      if (column.id().equals(several)) {
        heads.forEach(
            head ->
                shown.add(
                    new Table.Column(head, (column.name() + " " + head).strip(), column.width())));
      } else {
        shown.add(column);
      }
    }
    List<List<Cell>> rows = new ArrayList<>(items.size());
    for (T item : items) {
      List<Cell> row = new ArrayList<>(shown.size());
      for (Table.Column column : shown) {
        int number = heads.indexOf(column.id());
        row.add(
            number >= 0 ? each.apply(item, number) : columns.get(column.id()).apply(plan, item));
      }
      rows.add(row);
    }
    return new Table(id, empty.title(), shown, rows);
  }
}
