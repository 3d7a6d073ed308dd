package co.veedor.web.page;

import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.FactsOf;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.SubmissionTables;
import co.veedor.report.Table;
import co.veedor.report.Table.Badge;
import co.veedor.web.http.Call;
import co.veedor.web.http.Reply;
import co.veedor.web.service.Services;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers as they have to be handed in, part by part, ready to be copied: what the workbook for
 * the official form says, cell by cell.
 */
final class SheetPage {
  /** What is shown of a question, by the columns of its table. */
  private static final List<String> SHOWN =
      List.of("text", "kind", "state", "answer", "partial", "pending", "evidence", "note");

  private final Services services;
  private final Results results;
  private final Frame frame;

  SheetPage(Services services) {
    this.services = services;
    this.results = new Results(services);
    this.frame = new Frame(services);
  }

  /** A part of the instrument with its answers. */
  public record Group(String anchor, String name, List<Line> lines) {}

  /**
   * An answer to hand in.
   *
   * @param id its official code
   * @param anchor its place in the page
   * @param role of the colour of its state
   * @param texts what the table says, by column; nothing is missing
   */
  public record Line(String id, String anchor, String role, Map<String, String> texts) {}

  /** Shows it. */
  Reply show(Call call) {
    List<Questionnaire> handed =
        services.rules().get().content().questionnaires().values().stream()
            .filter(each -> each.submission() != null)
            .toList();
    String chosen = call.query("cuestionario", handed.isEmpty() ? "" : handed.get(0).id());
    Optional<SubmissionTables> tables = tables(call, chosen);
    Map<String, Object> model = new HashMap<>();
    model.put("questionnaires", handed);
    model.put("chosen", chosen);
    model.put("answered", tables.isPresent());
    model.put("progress", tables.map(SubmissionTables::progress).orElse(null));
    model.put("groups", tables.map(each -> groups(each.answers())).orElse(List.of()));
    return frame.page(call, "respuestas", "respuestas.peb", model);
  }

  /** Empty while nothing of the questionnaire was answered. */
  private Optional<SubmissionTables> tables(Call call, String questionnaire) {
    return results
        .plan(call, FactsOf.READINGS.get(0))
        .flatMap(
            plan ->
                result(plan, questionnaire)
                    .map(
                        each -> new SubmissionTables(services.rules().get().layout(), plan, each)));
  }

  private static Optional<QuestionnaireResult> result(Plan plan, String questionnaire) {
    return plan.assessment().questionnaires().stream()
        .filter(each -> each.questionnaire().id().equals(questionnaire))
        .findFirst();
  }

  private static List<Group> groups(Table answers) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (List<Table.Cell> row : answers.rows()) {
      groups
          .computeIfAbsent(
              text(answers, row, "index"),
              name -> new Group("parte-" + (groups.size() + 1), name, new ArrayList<>()))
          .lines()
          .add(line(answers, row));
    }
    return List.copyOf(groups.values());
  }

  private static Line line(Table answers, List<Table.Cell> row) {
    String id = text(answers, row, "question");
    Map<String, String> texts = new HashMap<>();
    SHOWN.forEach(column -> texts.put(column, text(answers, row, column)));
    int state = answers.place("state");
    String role = state >= 0 && row.get(state) instanceof Badge badge ? badge.role() : "";
    return new Line(id, id.replace('.', '-'), role, texts);
  }

  /** What stands in a column; empty where the layout leaves it out. */
  private static String text(Table table, List<Table.Cell> row, String column) {
    int place = table.place(column);
    return place < 0 ? "" : row.get(place).text();
  }
}
