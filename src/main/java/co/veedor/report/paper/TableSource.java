package co.veedor.report.paper;

import co.veedor.catalogue.Vocabulary;
import co.veedor.plan.GapRow;
import co.veedor.plan.ImportedRow;
import co.veedor.plan.MatrixRow;
import co.veedor.plan.PlannedInitiative;
import co.veedor.plan.Wave;
import co.veedor.report.Layout;
import co.veedor.report.Table;
import co.veedor.report.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tables a report may show, by the ids layouts know them by. */
enum TableSource {
  /** The top totals. */
  TOTALS("totals", (tables, scope, keep) -> List.of(tables.totals(scope.instruments()))),
  /** Components and domains, one table an instrument. */
  SUMMARY(
      "summary",
      (tables, scope, keep) -> scope.instruments().stream().map(tables::summary).toList()),
  /** Components, domains and questions, one table an instrument. */
  RESULTS(
      "results",
      (tables, scope, keep) -> scope.instruments().stream().map(tables::results).toList()),
  /** Why the totals are what they are. */
  REASONS("reasons", (tables, scope, keep) -> List.of(tables.reasons(scope.instruments()))),
  /** How many gaps each domain has. */
  COUNTS("counts", (tables, scope, keep) -> List.of(tables.counts(scope.instruments()))),
  /** The gap matrix; rows are kept by severity. */
  GAPS(
      "gaps",
      words -> words.codes("severity"),
      (tables, scope, keep) ->
          List.of(tables.gaps(row -> isIn(scope, row) && keep.test(severity(row))))),
  /** The initiatives; rows are kept by whether they are planned. */
  INITIATIVES(
      "initiatives",
      words -> List.of("planeadas", "sin-planear", "hechas"),
      (tables, scope, keep) -> List.of(tables.initiatives(each -> keep.test(state(each))))),
  /** The roadmap, in as many tables as its steps need. */
  SCHEDULE("schedule", (tables, scope, keep) -> schedule(tables, scope)),
  /** What happens in each step. */
  STEPS("steps", (tables, scope, keep) -> List.of(tables.steps())),
  /** What the plan costs; rows are kept by what it is split by. */
  BUDGET(
      "budget",
      words -> List.of("programme", "line", "questionnaire"),
      (tables, scope, keep) -> List.of(tables.budget(keep))),
  /** The sheets of the indicators. */
  INDICATORS("indicators", (tables, scope, keep) -> List.of(tables.indicators())),
  /** What was measured. */
  MEASURES("measures", (tables, scope, keep) -> List.of(tables.measures())),
  /** The findings; rows are kept by severity. */
  FINDINGS(
      "findings",
      words -> words.codes("severity"),
      (tables, scope, keep) ->
          List.of(
              tables.findings(
                  each -> scope.holds(each.questionnaire()) && keep.test(each.severity())))),
  /** Instruments, parameters and norms. */
  SOURCES("sources", (tables, scope, keep) -> List.of(tables.sources().sources())),
  /** What the result was made with. */
  RECEIPT("receipt", (tables, scope, keep) -> List.of(tables.sources().receipt()));

  private static final int MOST_STEPS = 12;

  private final String id;
  private final Function<Vocabulary, Collection<String>> codes;
  private final Filling filling;

  TableSource(String id, Filling filling) {
    this(id, words -> List.of(), filling);
  }

  TableSource(String id, Function<Vocabulary, Collection<String>> codes, Filling filling) {
    this.id = id;
    this.codes = codes;
    this.filling = filling;
  }

  /** How tables are filled. */
  @FunctionalInterface
  private interface Filling {
    List<Table> of(Tables tables, Scope scope, Predicate<String> keep);
  }

  /** The id layouts know it by. */
  String id() {
    return id;
  }

  /** The ids of all. */
  static List<String> ids() {
    return Arrays.stream(values()).map(TableSource::id).toList();
  }

  /** The table of an id; empty when there is none. */
  static Optional<TableSource> of(String id) {
    return Arrays.stream(values()).filter(source -> source.id.equals(id)).findFirst();
  }

  /** The codes its rows can be kept by; empty when it always shows all. */
  Collection<String> codes(Vocabulary words) {
    return codes.apply(words);
  }

  /**
   * The tables, some of them perhaps without rows.
   *
   * @param keep which rows to keep, by their code
   */
  List<Table> of(Layout layout, Scope scope, Predicate<String> keep) {
    return filling.of(new Tables(layout, scope.plan()), scope, keep);
  }

  private static List<Table> schedule(Tables tables, Scope scope) {
    List<Wave> waves = scope.plan().settings().timeline().waves();
    List<Table> parts = new ArrayList<>();
    for (int from = 0; from < waves.size(); from += MOST_STEPS) {
      parts.add(tables.schedule(waves.subList(from, Math.min(from + MOST_STEPS, waves.size()))));
    }
    return parts;
  }

  private static boolean isIn(Scope scope, MatrixRow row) {
    return row instanceof GapRow gap
        ? scope.holds(gap.gap().questionnaire())
        : scope.instrument() == null;
  }

  private static String severity(MatrixRow row) {
    return row instanceof GapRow gap
        ? gap.gap().severity()
        : ((ImportedRow) row).finding().severity();
  }

  private static String state(PlannedInitiative each) {
    if (each.placement() instanceof PlannedInitiative.Done) {
      return "hechas";
    }
    return each.placed() == null ? "sin-planear" : "planeadas";
  }
}
