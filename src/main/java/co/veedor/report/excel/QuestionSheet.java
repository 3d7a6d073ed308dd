package co.veedor.report.excel;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.Scale;
import co.veedor.response.Response;
import co.veedor.response.workbook.Form;
import co.veedor.response.workbook.Head;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One row a question. */
final class QuestionSheet {
  private static final int ANSWER = 4;
  private static final int TARGET = 7;
  private static final int PROGRESS = 8;
  private static final String ANSWERED = "Respondida";
  private static final String OUT = "No aplica";
  private static final String PENDING = "Pendiente";

  private final Styles styles;
  private final Questionnaire questionnaire;
  private final InstructionsSheet instructions;
  private final FormSheet form;
  private final Map<Scale, CellRangeAddressList> scales = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final CellRangeAddressList percents = new CellRangeAddressList();

  QuestionSheet(
      XSSFWorkbook workbook,
      Styles styles,
      Questionnaire questionnaire,
      InstructionsSheet instructions) {
    this.styles = styles;
    this.questionnaire = questionnaire;
    this.instructions = instructions;
    List.of(ANSWERED, OUT, PENDING).forEach(state -> counts.put(state, 0));
    this.form = new FormSheet(workbook, Form.QUESTIONS, styles, columns());
  }

  private static List<FormColumn> columns() {
    return List.of(
        FormColumn.given(Head.CODE, 15),
        FormColumn.given("Dominio", 24),
        FormColumn.given("Pregunta", 50),
        FormColumn.given("Ayuda", 50),
        FormColumn.input(Head.ANSWER, 22, FormColumn.NUMBER),
        FormColumn.input(Head.REASON, 26, FormColumn.TEXT),
        FormColumn.input(Head.NOTE, 36, FormColumn.TEXT),
        FormColumn.input(Head.TARGET, 9, FormColumn.NUMBER),
        FormColumn.given("Avance", 13),
        FormColumn.input(Head.PROPOSAL, 12, FormColumn.TEXT));
  }

  /** Whether any question has options. */
  static boolean hasOptions(Questionnaire questionnaire) {
    return questionnaire.questions().values().stream()
        .anyMatch(question -> !question.options().isEmpty());
  }

  void draw(Map<String, Map<String, Object>> written, Response response) {
    form.line(questionnaire.name(), true);
    XSSFCell summary = form.line("", false);
    form.head();
    int first = form.next();
    questionnaire
        .questions()
        .forEach((id, question) -> row(question, written.get(id), target(response, id)));
    int last = form.next() - 1;
    String states = "$I$" + (first + 1) + ":$I$" + (last + 1);
    instructions.count(Form.QUESTIONS + "!" + states, counts);
    sum(summary, states);
    validations(first, last);
    form.sheet().setAutoFilter(new CellRangeAddress(first - 1, last, 0, PROGRESS + 1));
    form.finish();
  }

  private void sum(XSSFCell summary, String states) {
    summary.setCellFormula(
        "\"Respondidas: \"&COUNTIF("
            + states
            + ",\""
            + ANSWERED
            + "\")&\" · No aplican: \"&COUNTIF("
            + states
            + ",\""
            + OUT
            + "\")&\" · Pendientes: \"&COUNTIF("
            + states
            + ",\""
            + PENDING
            + "\")");
    summary.setCellValue(
        "Respondidas: "
            + counts.get(ANSWERED)
            + " · No aplican: "
            + counts.get(OUT)
            + " · Pendientes: "
            + counts.get(PENDING));
  }

  private Object target(Response response, String id) {
    return response == null
        ? null
        : response.targets().byNode().getOrDefault(questionnaire.id(), Map.of()).get(id);
  }

  private void row(Question question, Map<String, Object> written, Object target) {
    int number = form.next();
    String domain = questionnaire.nodes().get(question.node()).name();
    List<Object> values =
        new ArrayList<>(
            Arrays.asList(
                question.id(),
                domain,
                question.text(),
                question.help(),
                answer(question, written),
                written.get("na"),
                written.get("note"),
                target,
                "",
                written.get("proposal")));
    XSSFRow row = form.row(values);
    progress(row.getCell(PROGRESS), question, written, number + 1);
    allow(question, number);
  }

  /** Gathers what may be written in the answer cell of a row. */
  private void allow(Question question, int number) {
    CellRangeAddress cell = new CellRangeAddress(number, number, ANSWER, ANSWER);
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      scales
          .computeIfAbsent(ordinal.scale(), scale -> new CellRangeAddressList())
          .addCellRangeAddress(cell);
    } else if (question.kind() instanceof QuestionKind.Choice) {
      CellRangeAddressList one = new CellRangeAddressList(number, number, ANSWER, ANSWER);
      form.listed(
          one,
          OptionSheet.range(questionnaire, question),
          true,
          "La opción que describe a la entidad.");
    } else {
      percents.addCellRangeAddress(cell);
    }
  }

  private static Object answer(Question question, Map<String, Object> written) {
    if (written.get("level") != null && question.kind() instanceof QuestionKind.Ordinal ordinal) {
      return ordinal.scale().levels().stream()
          .filter(step -> step.value().equals(written.get("level")))
          .map(Form::level)
          .findFirst()
          .orElseThrow();
    }
    return written.get("declared");
  }

  private void progress(XSSFCell cell, Question question, Map<String, Object> written, int number) {
    String options =
        question.options().isEmpty()
            ? ""
            : ",COUNTA(" + OptionSheet.cells(questionnaire, question) + ")>0";
    cell.setCellFormula(
        "IF(F"
            + number
            + "<>\"\",\""
            + OUT
            + "\",IF(OR(E"
            + number
            + "<>\"\""
            + options
            + "),\""
            + ANSWERED
            + "\",\""
            + PENDING
            + "\"))");
    boolean answered =
        written.containsKey("level")
            || written.containsKey("declared")
            || written.containsKey("options");
    String state = written.containsKey("na") ? OUT : answered ? ANSWERED : PENDING;
    cell.setCellValue(state);
    cell.setCellStyle(styles.strong());
    counts.merge(state, 1, Integer::sum);
  }

  private void validations(int first, int last) {
    scales.forEach(
        (scale, cells) ->
            form.listed(
                cells, instructions.range(scale), true, "Un nivel de «" + scale.name() + "»."));
    if (percents.countRanges() > 0) {
      form.numbers(percents, "0", "100", "Un porcentaje de 0 a 100.");
    }
    form.numbers(
        new CellRangeAddressList(first, last, TARGET, TARGET),
        "0",
        "100",
        "Meta, de 0 a 100. Opcional.");
    form.words(
        new CellRangeAddressList(first, last, PROGRESS + 1, PROGRESS + 1),
        List.of("pendiente", "aceptada"),
        false,
        "Solo si la respuesta es una propuesta: pendiente no cuenta.");
  }
}
