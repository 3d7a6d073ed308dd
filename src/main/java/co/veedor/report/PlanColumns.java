package co.veedor.report;

import co.veedor.assessment.Assessment;
import co.veedor.catalogue.Initiative;
import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;
import co.veedor.plan.IndicatorSheet;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.PlannedInitiative.Done;
import co.veedor.plan.PlannedInitiative.Placed;
import co.veedor.plan.Roadmap;
import co.veedor.plan.Wave;
import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Quantity;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What each column of the tables of a plan shows. */
final class PlanColumns {
  /** The column that stands for one column a year. */
  static final String YEARS = "years";

  /** The column that stands for one column a step of the roadmap. */
  static final String WAVES = "waves";

  static final Map<String, BiFunction<Plan, PlannedInitiative, Cell>> INITIATIVES =
      Map.ofEntries(
          Map.entry("rank", (plan, planned) -> new Whole(planned.rank())),
          Map.entry("id", (plan, planned) -> new Words(planned.initiative().id())),
          Map.entry("name", (plan, planned) -> new Words(planned.initiative().name())),
          Map.entry("line", (plan, planned) -> line(plan, planned.initiative())),
          Map.entry("programme", (plan, planned) -> programme(plan, planned.initiative())),
          Map.entry(
              "kind",
              (plan, planned) ->
                  TableColumns.word(plan, "initiative-kind", planned.initiative().kind())),
          Map.entry(
              "priority",
              (plan, planned) -> new Percent(planned.priority(), planned.because().get(0))),
          Map.entry("impacto", (plan, planned) -> rating(planned, "impacto")),
          Map.entry("complejidad", (plan, planned) -> rating(planned, "complejidad")),
          Map.entry("financiera", (plan, planned) -> rating(planned, "financiera")),
          Map.entry("victorias", (plan, planned) -> rating(planned, "victorias")),
          Map.entry("months", (plan, planned) -> new Whole(planned.initiative().months())),
          Map.entry("staff", (plan, planned) -> new Quantity(planned.initiative().staff())),
          Map.entry("cost", (plan, planned) -> new Money(planned.initiative().cost())),
          Map.entry("costLow", (plan, planned) -> new Money(planned.initiative().costLow())),
          Map.entry("costHigh", (plan, planned) -> new Money(planned.initiative().costHigh())),
          Map.entry("start", (plan, planned) -> new Words(start(planned))),
          Map.entry("end", (plan, planned) -> new Words(end(planned))),
          Map.entry(
              "dependsOn",
              (plan, planned) -> new Words(String.join(", ", planned.initiative().dependsOn()))),
          Map.entry("closes", (plan, planned) -> closes(planned)),
          Map.entry("points", (plan, planned) -> new Words(Points.told(plan, planned.points()))),
          Map.entry("role", (plan, planned) -> new Words(planned.initiative().role())),
          Map.entry("responsible", (plan, planned) -> new Words(planned.responsible())),
          Map.entry(
              "says",
              (plan, planned) -> new Words(TableColumns.says(plan, planned.placeBecause()))));

  static final Map<String, BiFunction<Plan, PlannedInitiative, Cell>> SCHEDULE =
      Map.of(
          "id", INITIATIVES.get("id"),
          "name", INITIATIVES.get("name"),
          "line", INITIATIVES.get("line"),
          "months", INITIATIVES.get("months"),
          "staff", INITIATIVES.get("staff"),
          "start", INITIATIVES.get("start"),
          "end", INITIATIVES.get("end"),
          "cost", INITIATIVES.get("cost"),
          "says", INITIATIVES.get("says"));

  static final Map<String, BiFunction<Plan, PlannedInitiative, Cell>> STEP_COSTS =
      Map.of(
          "id", INITIATIVES.get("id"),
          "name", INITIATIVES.get("name"),
          "all", INITIATIVES.get("cost"));

  static final Map<String, BiFunction<Plan, PlannedInitiative, Cell>> STEP_EFFORT =
      Map.of(
          "id", INITIATIVES.get("id"),
          "name", INITIATIVES.get("name"),
          "all", (plan, planned) -> new Quantity(planned.initiative().effort()));

  static final Map<String, BiFunction<Plan, Roadmap.Step, Cell>> STEPS =
      Map.of(
          "wave", (plan, step) -> new Words(step.wave().toString()),
          "starting", (plan, step) -> new Words(String.join(", ", step.starting())),
          "running", (plan, step) -> new Words(String.join(", ", step.running())),
          "spent", (plan, step) -> new Money(step.spent()),
          "staff", (plan, step) -> new Quantity(step.staff()),
          "capacity",
              (plan, step) ->
                  step.capacity() == null ? new Words("sin tope") : new Quantity(step.capacity()));

  static final Map<String, BiFunction<Plan, BudgetLines.Line, Cell>> BUDGET =
      Map.of(
          "by", (plan, line) -> new Words(line.by()),
          "id", (plan, line) -> new Words(line.row().id()),
          "name", (plan, line) -> new Words(line.row().name()),
          "all", (plan, line) -> new Money(line.row().all()));

  static final Map<String, BiFunction<Plan, IndicatorSheet, Cell>> INDICATORS =
      Map.ofEntries(
          Map.entry("id", (plan, sheet) -> new Words(sheet.id())),
          Map.entry("name", (plan, sheet) -> new Words(sheet.name())),
          Map.entry(
              "kind", (plan, sheet) -> TableColumns.word(plan, "indicator-kind", sheet.kind())),
          Map.entry("formula", (plan, sheet) -> new Words(sheet.formula())),
          Map.entry("unit", (plan, sheet) -> new Words(sheet.unit())),
          Map.entry("baseline", (plan, sheet) -> new Quantity(sheet.baseline())),
          Map.entry("red", (plan, sheet) -> limit(sheet, sheet.red(), "peor que ")),
          Map.entry("green", (plan, sheet) -> limit(sheet, sheet.green(), "desde ")),
          Map.entry(
              "frequency",
              (plan, sheet) -> TableColumns.word(plan, "frequency", sheet.frequency())),
          Map.entry("responsible", (plan, sheet) -> new Words(sheet.responsible())),
          Map.entry("source", (plan, sheet) -> new Words(sheet.source())),
          Map.entry(
              "initiatives", (plan, sheet) -> new Words(String.join(", ", sheet.initiatives()))));

  static final Map<String, BiFunction<Plan, Measure, Cell>> MEASURES =
      Map.of(
          "id", (plan, measure) -> new Words(measure.sheet().id()),
          "name", (plan, measure) -> new Words(measure.sheet().name()),
          "year", (plan, measure) -> new Whole(measure.year().year()),
          "target", (plan, measure) -> new Quantity(measure.year().target()),
          "value", (plan, measure) -> new Quantity(measure.year().value()),
          "progress", (plan, measure) -> new Percent(measure.year().progress(), ""),
          "light", (plan, measure) -> TableColumns.badge(plan, "light", measure.year().light()));

  private PlanColumns() {}

  /**
   * One year of one indicator.
   *
   * @param sheet the indicator
   * @param year the year
   */
  record Measure(IndicatorSheet sheet, IndicatorSheet.Year year) {}

  /** The ids of columns, with one that stands for several. */
  static Set<String> knownOf(Map<String, ?> columns, String several) {
    Set<String> known = new HashSet<>(columns.keySet());
    known.add(several);
    return known;
  }

  /** Whether an initiative is planned and goes on in one of {@code waves}. */
  static boolean isIn(PlannedInitiative planned, List<Wave> waves) {
    return waves.stream().anyMatch(wave -> isIn(planned, wave));
  }

  private static boolean isIn(PlannedInitiative planned, Wave wave) {
    Placed placed = planned.placed();
    return placed != null
        && placed.start().compareTo(wave) <= 0
        && placed.end().compareTo(wave) >= 0;
  }

  /** What a roadmap shows of an initiative in one step: the first letter of its kind. */
  static Cell active(PlannedInitiative planned, Wave wave) {
    String kind = planned.initiative().kind();
    return isIn(planned, wave)
        ? new Badge(kind.substring(0, 1).toUpperCase(Locale.ROOT), kind)
        : new Words("");
  }

  /** Months of own people an initiative takes in one step; nothing where it does not run. */
  static Cell effort(PlannedInitiative planned, Wave wave) {
    int months = planned.monthsIn(wave);
    return months == 0
        ? new Words("")
        : new Quantity(planned.initiative().staff().times(Fraction.of(months)));
  }

  /** What an initiative costs in one step; nothing where it does not run. */
  static Cell spent(PlannedInitiative planned, Wave wave) {
    return planned.monthsIn(wave) == 0 ? new Words("") : new Money(planned.costIn(wave));
  }

  private static Cell limit(IndicatorSheet sheet, Fraction limit, String before) {
    return new Words(before + Say.number(limit));
  }

  private static String start(PlannedInitiative planned) {
    if (planned.placement() instanceof Done) {
      return "hecha";
    }
    return planned.placed() == null ? "sin planear" : planned.placed().start().toString();
  }

  private static String end(PlannedInitiative planned) {
    if (planned.placement() instanceof Done done) {
      return done.day().toString();
    }
    return planned.placed() == null ? "" : planned.placed().end().toString();
  }

  private static Cell line(Plan plan, Initiative initiative) {
    Assessment assessment = plan.assessment();
    return new Words(
        initiative.line() + " " + assessment.catalogue().lines().get(initiative.line()));
  }

  private static Cell programme(Plan plan, Initiative initiative) {
    return new Words(plan.assessment().catalogue().programmes().get(initiative.programme()).name());
  }

  private static Cell rating(PlannedInitiative planned, String criterion) {
    return new Whole(planned.ratings().get(criterion).value());
  }

  private static Cell closes(PlannedInitiative planned) {
    List<String> codes =
        planned.closes().stream().map(gap -> gap.substring(gap.indexOf('/') + 1)).toList();
    return new Words(String.join(", ", codes));
  }
}
