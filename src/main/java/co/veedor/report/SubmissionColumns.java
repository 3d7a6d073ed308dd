package co.veedor.report;

import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.TreeNode;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Day;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What each column of the tables for the official form shows. */
final class SubmissionColumns {
  static final Map<String, BiFunction<Plan, SubmissionRow, Cell>> ANSWERS =
      Map.ofEntries(
          Map.entry("index", (plan, row) -> new Words(index(row.index()))),
          words("question", row -> row.question().id()),
          words("text", row -> row.question().text()),
          words("kind", SubmissionTexts::kind),
          words("answer", SubmissionTexts::answer),
          words("partial", SubmissionTexts::partial),
          Map.entry(
              "state",
              (plan, row) -> TableColumns.badge(plan, "submission-state", row.state().code())),
          words("pending", SubmissionTexts::pending),
          Map.entry(
              "evidence",
              (plan, row) ->
                  new Words(
                      SubmissionTexts.evidence(row, plan.assessment().catalogue().vocabulary()))),
          words("missing", SubmissionTexts::missing),
          words("expected", SubmissionTexts::expected),
          reading("declared", "declarado"),
          reading("computed", "calculado"),
          reading("verified", "verificado"),
          Map.entry("target", (plan, row) -> new Percent(target(row), "")),
          words("note", SubmissionTexts::note));

  static final Map<String, BiFunction<Plan, MarkRow, Cell>> MARKS =
      Map.of(
          "index", (plan, mark) -> new Words(index(mark.row().index())),
          "question", (plan, mark) -> new Words(mark.row().question().id()),
          "letter", (plan, mark) -> new Words(mark.option().id()),
          "text", (plan, mark) -> new Words(mark.option().text()),
          "mark", (plan, mark) -> new Words(mark.is(Mark.CUMPLE) ? "X" : ""),
          "detail", (plan, mark) -> mark.detail(),
          "remark", (plan, mark) -> new Words(mark.remark()));

  static final Map<String, BiFunction<Plan, ShownRow, Cell>> EVIDENCE =
      Map.of(
          "index", (plan, shown) -> new Words(index(shown.row().index())),
          "question", (plan, shown) -> new Words(shown.row().question().id()),
          "letters", (plan, shown) -> new Words(String.join(", ", shown.evidence().options())),
          "title", (plan, shown) -> new Words(shown.evidence().title()),
          "link", (plan, shown) -> new Words(shown.evidence().link()),
          "date", (plan, shown) -> new Day(shown.evidence().date()),
          "expires", (plan, shown) -> new Day(shown.evidence().expires()),
          "status",
              (plan, shown) ->
                  TableColumns.word(plan, "evidence-status", shown.evidence().status()));

  static final Map<String, BiFunction<Plan, IndexRow, Cell>> PROGRESS =
      Map.of(
          "index", (plan, index) -> new Words(index.name()),
          "ready", (plan, index) -> index.count(SubmissionState.READY),
          "unanswered", (plan, index) -> index.count(SubmissionState.UNANSWERED),
          "unbacked", (plan, index) -> index.count(SubmissionState.UNBACKED),
          "proposed", (plan, index) -> index.count(SubmissionState.PROPOSED),
          "out", (plan, index) -> index.count(SubmissionState.OUT),
          "total", (plan, index) -> new Whole(index.total()));

  static final Map<String, Set<String>> KNOWN =
      Map.of(
          "submission", ANSWERS.keySet(),
          "submission-marks", MARKS.keySet(),
          "submission-evidence", EVIDENCE.keySet(),
          "submission-progress", PROGRESS.keySet());

  private SubmissionColumns() {}

  /**
   * One option of a question that was answered.
   *
   * @param row the question
   * @param option the option
   */
  record MarkRow(SubmissionRow row, Option option) {
    boolean is(Mark mark) {
      return row.given().marks().get(option.id()) == mark;
    }

    /** What is written beside the option, as a number or a day where it is one. */
    Cell detail() {
      String written = row.given().details().get(option.id());
      if (written == null) {
        return new Words("");
      }
      return switch (option.needs()) {
        case NUMERO -> new Table.Exact(new BigDecimal(written));
        case FECHA -> new Day(LocalDate.parse(written));
        case MARK, TEXTO, EVIDENCIA -> new Words(written);
      };
    }

    String remark() {
      if (is(Mark.PARCIAL)) {
        return "Está «parcial»: decidir";
      }
      return row.undetailed().contains(option) ? "Falta el dato que pide" : "";
    }
  }

  /**
   * Something shown for a question.
   *
   * @param row the question
   * @param evidence what is shown
   */
  record ShownRow(SubmissionRow row, Evidence evidence) {}

  /**
   * How far the questions of one part of the instrument are.
   *
   * @param name the part
   * @param counts questions in each state; none is missing
   */
  record IndexRow(String name, Map<SubmissionState, Integer> counts) {
    Cell count(SubmissionState state) {
      return new Whole(counts.getOrDefault(state, 0));
    }

    long total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  static String index(TreeNode node) {
    return node.id() + " " + node.name();
  }

  private static Fraction target(SubmissionRow row) {
    return row.gap() == null ? null : row.gap().target();
  }

  private static Map.Entry<String, BiFunction<Plan, SubmissionRow, Cell>> words(
      String id, Function<SubmissionRow, String> of) {
    return Map.entry(id, (plan, row) -> new Words(of.apply(row)));
  }

  private static Map.Entry<String, BiFunction<Plan, SubmissionRow, Cell>> reading(
      String id, String reading) {
    return Map.entry(
        id,
        (plan, row) ->
            new Percent(row.node().values().get(reading), row.node().because().get(reading)));
  }
}
