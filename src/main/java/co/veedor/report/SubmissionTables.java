package co.veedor.report;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.SubmissionColumns.IndexRow;
import co.veedor.report.SubmissionColumns.MarkRow;
import co.veedor.report.SubmissionColumns.ShownRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers to one questionnaire, laid out for whoever copies them to the official form. */
public final class SubmissionTables {
  private final Layout layout;
  private final Plan plan;
  private final List<SubmissionRow> rows;

  /** The tables of one result of {@code plan}, laid out by {@code layout}. */
  public SubmissionTables(Layout layout, Plan plan, QuestionnaireResult result) {
    this.layout = layout;
    this.plan = plan;
    this.rows = rows(plan, result);
  }

  private static List<SubmissionRow> rows(Plan plan, QuestionnaireResult result) {
    Assessment assessment = plan.assessment();
    Questionnaire questionnaire = result.questionnaire();
    Map<String, NodeResult> nodes =
        result.nodes().stream().collect(Collectors.toMap(NodeResult::id, Function.identity()));
    Map<String, GapResult> gaps =
        assessment.gaps().stream()
            .filter(gap -> gap.questionnaire().equals(questionnaire.id()))
            .collect(Collectors.toMap(gap -> gap.question().id(), Function.identity()));
    List<SubmissionRow> rows = new ArrayList<>();
    for (Question question : questionnaire.questions().values()) {
      rows.add(
          new SubmissionRow(
              questionnaire,
              question,
              assessment.response().to(questionnaire.id(), question.id()),
              nodes.get(question.id()),
              gaps.get(question.id()),
              plan.explanations()));
    }
    return rows;
  }

  /** One row a question. */
  public Table answers() {
    return layout.filled("submission", SubmissionColumns.ANSWERS, plan, rows);
  }

  /** One row an option, of every question the entity itself marked options of. */
  public Table marks() {
    List<MarkRow> marks =
        rows.stream()
            .filter(row -> row.given() != null && !row.given().marks().isEmpty())
            .flatMap(row -> row.question().options().stream().map(each -> new MarkRow(row, each)))
            .toList();
    return layout.filled("submission-marks", SubmissionColumns.MARKS, plan, marks);
  }

  /** One row a document. */
  public Table evidence() {
    List<ShownRow> shown =
        rows.stream()
            .flatMap(row -> row.evidence().stream().map(each -> new ShownRow(row, each)))
            .toList();
    return layout.filled("submission-evidence", SubmissionColumns.EVIDENCE, plan, shown);
  }

  /** How many questions are in each state, by part of the instrument and in all. */
  public Table progress() {
    Map<String, Map<SubmissionState, Integer>> counts = new LinkedHashMap<>();
    Map<SubmissionState, Integer> all = new EnumMap<>(SubmissionState.class);
    for (SubmissionRow row : rows) {
      String index = SubmissionColumns.index(row.index());
      counts
          .computeIfAbsent(index, made -> new EnumMap<>(SubmissionState.class))
          .merge(row.state(), 1, Integer::sum);
      all.merge(row.state(), 1, Integer::sum);
    }
    counts.put("Total", all);
    List<IndexRow> indexes = new ArrayList<>();
    counts.forEach((name, states) -> indexes.add(new IndexRow(name, states)));
    return layout.filled("submission-progress", SubmissionColumns.PROGRESS, plan, indexes);
  }
}
