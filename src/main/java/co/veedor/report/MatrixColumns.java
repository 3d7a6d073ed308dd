package co.veedor.report;

import co.veedor.assessment.GapResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.Keys;
import co.veedor.plan.GapRow;
import co.veedor.plan.ImportedRow;
import co.veedor.plan.MatrixRow;
import co.veedor.plan.Plan;
import co.veedor.plan.PlanSettings.ImportedGap;
import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Choice;
import co.veedor.report.Table.Day;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Words;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each column of the gap matrix shows. */
final class MatrixColumns {
  private static final Function<ImportedGap, String> NOTHING = finding -> "";

  static final Map<String, BiFunction<Plan, MatrixRow, Cell>> GAPS =
      Map.ofEntries(
          text("questionnaire", GapResult::questionnaire, finding -> "Hallazgos importados"),
          text("domain", GapResult::domain, ImportedGap::domain),
          text("question", gap -> gap.question().id(), ImportedGap::id),
          text("text", gap -> gap.question().text(), NOTHING),
          percent("current", gap -> new Percent(gap.current(), "")),
          percent("target", gap -> new Percent(gap.target(), "")),
          percent("size", gap -> new Percent(gap.size(), gap.because().get(0))),
          word("class", "gap-class", GapResult::kind),
          Map.entry("severity", MatrixColumns::severity),
          word("type", "gap-type", gap -> gap.question().type()),
          text("statement", gap -> gap.question().gap(), ImportedGap::text),
          text("missing", gap -> String.join(", ", gap.missing()), NOTHING),
          text("norms", gap -> String.join("; ", gap.norms()), ImportedGap::source),
          text("consequence", gap -> gap.question().consequence(), NOTHING),
          text("evidence", gap -> String.join("; ", gap.question().evidence()), NOTHING),
          text("role", gap -> gap.question().role(), NOTHING),
          text(
              "initiatives",
              gap -> String.join(", ", gap.initiatives()),
              finding -> String.join(", ", finding.initiatives())),
          Map.entry("points", (plan, row) -> new Words(points(plan, row))),
          Map.entry("same", (plan, row) -> new Words(same(row))),
          Map.entry("fate", MatrixColumns::fate),
          Map.entry("plan", (plan, row) -> new Words(row.fate().says())),
          Map.entry(
              "says",
              (plan, row) ->
                  new Words(
                      row instanceof GapRow gap
                          ? TableColumns.says(plan, gap.gap().because().get(0))
                          : "")));

  /** What the entity follows up; prefilled with what the plan knows. */
  static final Map<String, BiFunction<Plan, MatrixRow, Cell>> TRACKING =
      Map.of(
          "assignee", GAPS.get("role"),
          "due",
              (plan, row) ->
                  new Day(row.fate().closed() == null ? null : row.fate().closed().lastDay()),
          "state", (plan, row) -> state(plan.assessment().catalogue().vocabulary()),
          "remarks", (plan, row) -> new Words(""));

  private static final String STATES = "gap-state";

  private MatrixColumns() {}

  private static Cell state(Vocabulary vocabulary) {
    List<String> words =
        vocabulary.codes(STATES).stream().map(code -> vocabulary.word(STATES, code)).toList();
    return new Choice(words.isEmpty() ? "" : words.get(0), words);
  }

  private static Map.Entry<String, BiFunction<Plan, MatrixRow, Cell>> text(
      String id, Function<GapResult, String> ofGap, Function<ImportedGap, String> ofFinding) {
    return Map.entry(
        id,
        (plan, row) ->
            new Words(
                row instanceof GapRow gap
                    ? ofGap.apply(gap.gap())
                    : ofFinding.apply(((ImportedRow) row).finding())));
  }

  private static Map.Entry<String, BiFunction<Plan, MatrixRow, Cell>> percent(
      String id, Function<GapResult, Percent> of) {
    return Map.entry(
        id, (plan, row) -> row instanceof GapRow gap ? of.apply(gap.gap()) : new Percent(null, ""));
  }

  private static Map.Entry<String, BiFunction<Plan, MatrixRow, Cell>> word(
      String id, String list, Function<GapResult, String> code) {
    return Map.entry(
        id,
        (plan, row) ->
            row instanceof GapRow gap
                ? TableColumns.word(plan, list, code.apply(gap.gap()))
                : new Words(""));
  }

  private static Cell severity(Plan plan, MatrixRow row) {
    String code =
        row instanceof GapRow gap ? gap.gap().severity() : ((ImportedRow) row).finding().severity();
    return TableColumns.badge(plan, "severity", code);
  }

  private static Cell fate(Plan plan, MatrixRow row) {
    String code = row.fate().state().code();
    return new Badge(plan.assessment().catalogue().vocabulary().word("fate", code), code);
  }

  private static String same(MatrixRow row) {
    List<String> same = row instanceof GapRow gap ? gap.same() : List.of();
    return same.stream()
        .map(id -> Keys.id(id) + " (" + Keys.questionnaire(id) + ")")
        .collect(Collectors.joining(", "));
  }

  private static String points(Plan plan, MatrixRow row) {
    return row instanceof GapRow gap ? Points.told(plan, gap.points()) : "";
  }
}
