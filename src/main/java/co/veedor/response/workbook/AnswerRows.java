package co.veedor.response.workbook;

import co.veedor.document.Item;
import co.veedor.document.sheet.Cell;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of questions and options into one draft a question. */
final class AnswerRows {
  private static final List<Head> ASKED =
      List.of(Head.ANSWER, Head.REASON, Head.NOTE, Head.PROPOSAL);

  /** The same where a document is only a title beside its answer. */
  private static final List<Head> SHOWN =
      List.of(Head.ANSWER, Head.REASON, Head.NOTE, Head.PROPOSAL, Head.TITLE);

  private static final List<Head> MARKED = List.of(Head.STATE, Head.DETAIL);

  private final FaultList faults;
  private final Questionnaire questionnaire;
  private final Codes codes;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Place> seen = new HashMap<>();
  private final Set<Place> unknown = new HashSet<>();

  AnswerRows(FaultList faults, Questionnaire questionnaire, Codes codes) {
    this.faults = faults;
    this.questionnaire = questionnaire;
    this.codes = codes;
  }

  /** Reads a sheet with one row a question; others between them may be options and documents. */
  void questions(Table table) {
    boolean alone = !table.isOfOptions() && !table.isOfEvidence();
    List<Head> asked = table.isOfEvidence() ? ASKED : SHOWN;
    for (int row : table.rows()) {
      Question question = question(table, row, asked);
      Cell code = table.cell(row, Head.CODE);
      if (question == null || !alone && !table.isFilled(row, asked)) {
        continue;
      }
      Place earlier = seen.putIfAbsent(question.id(), code.place());
      if (earlier != null) {
        faults.add(
            code.place(),
            "la pregunta «" + question.id() + "» está repetida (ya aparece en " + earlier + ")",
            "cada pregunta una sola vez");
        continue;
      }
      question(question, table, row);
    }
  }

  private void question(Question question, Table table, int row) {
    Draft draft = draft(question, table.cell(row, Head.ANSWER).place());
    draft.stands(table.cell(row, Head.ANSWER).place());
    Cell answer = table.cell(row, Head.ANSWER);
    Cell reason = table.cell(row, Head.REASON);
    Cell note = table.cell(row, Head.NOTE);
    if (Values.saysNotApplicable(answer.text())) {
      boolean beside = reason.isBlank() && !table.has(Head.REASON);
      reason = beside ? note : reason;
      note = beside ? table.cell(row, Head.REASON) : note;
      if (reason.isBlank()) {
        faults.add(
            answer.place(), "«" + question.id() + "» no aplica y no dice la razón", "la razón");
      }
    } else if (!answer.isBlank()) {
      answer(draft, question, answer);
    }
    put(draft, "na", reason);
    put(draft, "note", note);
    if (!table.cell(row, Head.PROPOSAL).isBlank()) {
      Cell proposal = table.cell(row, Head.PROPOSAL);
      draft.put("proposal", Values.item(proposal, Values.code(proposal.text())));
    }
    Cell shown = table.cell(row, Head.TITLE);
    if (!shown.isBlank() && !table.isOfEvidence()) {
      draft.show(Draft.mapping(shown.place(), Map.of("title", Values.item(shown))));
    }
  }

  private static void put(Draft draft, String key, Cell cell) {
    if (!cell.isBlank()) {
      draft.put(key, Values.item(cell));
    }
  }

  private void answer(Draft draft, Question question, Cell cell) {
    Optional<String> value = Values.percent(cell.text());
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      value = Values.level(ordinal.scale(), cell.text());
    } else if (question.kind() instanceof QuestionKind.Choice && value.isEmpty()) {
      Optional<String> letter = Values.letter(question, cell.text());
      if (letter.isPresent()) {
        draft.choose(cell, letter.get());
        return;
      }
    }
    if (value.isPresent() && cell.kind() != Cell.Kind.DATE) {
      draft.put("declared", Values.item(cell, value.get()));
    } else if (cell.kind() != Cell.Kind.FORMULA) {
      faults.add(
          cell.place(),
          "«" + question.id() + "» vale «" + cell.text() + "»",
          Values.expected(question));
    }
  }

  /** Reads a sheet with one row an option. */
  void options(Table table) {
    for (int row : table.rows()) {
      Question question = question(table, row, MARKED);
      if (question == null || !table.isFilled(row, MARKED)) {
        continue;
      }
      Cell option = table.cell(row, Head.OPTION);
      String written = Values.head(option.text());
      String letter = Values.letter(question, option.text()).orElse(written);
      if (letter.isEmpty()) {
        faults.add(option.place(), "falta la opción", "su letra");
        continue;
      }
      Place earlier =
          draft(question, option.place()).mark(letter, mark(question, letter, table, row));
      if (earlier != null) {
        faults.add(
            option.place(),
            "«" + question.id() + "." + letter + "» está repetida (ya aparece en " + earlier + ")",
            "cada opción una sola vez");
      }
    }
  }

  private Item mark(Question question, String letter, Table table, int row) {
    Cell state = table.cell(row, Head.STATE);
    Cell detail = table.cell(row, Head.DETAIL);
    String code = Values.code(state.text());
    if (detail.isBlank()) {
      return Values.item(state, code);
    }
    String given =
        question.options().stream()
            .filter(one -> one.id().equals(letter))
            .map(one -> Values.detail(one.needs(), detail))
            .findFirst()
            .orElse(detail.text());
    agree(question.id() + "." + letter, state, detail, given.matches("0+(\\.0+)?"));
    return Values.item(detail, given);
  }

  /** What is written beside an option must not deny its state. */
  private void agree(String option, Cell state, Cell detail, boolean none) {
    List<String> fitting =
        none ? List.of("", "no", "false") : List.of("", "cumple", "si", "sí", "true", "yes");
    if (!fitting.contains(Values.code(state.text()))) {
      faults.add(
          state.place(),
          "«" + option + "» dice «" + state.text() + "» y da el dato «" + detail.text() + "»",
          none ? "«no» o el estado en blanco" : "«cumple» o el estado en blanco");
    }
  }

  /** The question a row speaks of; null, with a fault when it was filled, when there is none. */
  Question question(Table table, int row, List<Head> inputs) {
    Cell code = table.cell(row, Head.CODE);
    String id = codes.question(code.text());
    if (id != null) {
      table.check(faults, row, inputs);
      return questionnaire.questions().get(id);
    }
    boolean ours = table.has(Head.OPTION) || table.has(Head.PROPOSAL) || table.isOfEvidence();
    boolean filled = table.isFilled(row, inputs) && unknown.add(code.place());
    if (filled && code.isBlank() && ours) {
      faults.add(code.place(), "falta el código de la pregunta", "el código de esta fila");
    } else if (filled && !codes.isNode(code.text()) && (ours || code.text().matches(".*\\d.*"))) {
      faults.unknown(
          code.place(),
          "la pregunta «" + code.text() + "» no existe en «" + questionnaire.id() + "»",
          "un código de ese cuestionario",
          code.text(),
          questionnaire.questions().keySet());
    }
    return null;
  }

  /** What was gathered for a question. */
  Draft draft(Question question, Place place) {
    return drafts.computeIfAbsent(question.id(), id -> new Draft(id, place));
  }

  /** All answers, by question. */
  Map<String, Item> answers() {
    Map<String, Item> answers = new LinkedHashMap<>();
    drafts.forEach(
        (id, draft) -> {
          Item.Mapping item = draft.item(faults);
          if (item != null) {
            answers.put(id, item);
          }
        });
    return answers;
  }
}
