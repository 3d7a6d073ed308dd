package co.veedor.report.excel;

import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Mark;
import co.veedor.response.workbook.Form;
import co.veedor.response.workbook.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One row an option of a question. */
final class OptionSheet {
  /** Rows above the first option. */
  private static final int ABOVE = 3;

  private final FormSheet form;

  OptionSheet(XSSFWorkbook workbook, Styles styles) {
    this.form =
        new FormSheet(
            workbook,
            Form.OPTIONS,
            styles,
            List.of(
                FormColumn.given(Head.CODE, 15),
                FormColumn.given("Pregunta", 50),
                FormColumn.given(Head.OPTION, 64),
                FormColumn.input(Head.STATE, 14, FormColumn.TEXT),
                FormColumn.input(Head.DETAIL, 30, FormColumn.TEXT),
                FormColumn.given("Qué dato pide", 24)));
  }

  void draw(Questionnaire questionnaire, Map<String, Map<String, Object>> written) {
    form.line("Opciones de las preguntas", true);
    form.line(
        "Si marca al menos una opción de una pregunta, las que deje en blanco cuentan como «no».",
        false);
    form.head();
    for (Question question : questionnaire.questions().values()) {
      Map<?, ?> marks = (Map<?, ?>) written.get(question.id()).getOrDefault("options", Map.of());
      question.options().forEach(option -> row(question, option, marks.get(option.id())));
    }
    int last = form.next() - 1;
    form.words(
        new CellRangeAddressList(ABOVE, last, 3, 3),
        Mark.codes(),
        false,
        "cumple, parcial, no o no_aplica.");
    form.sheet().setAutoFilter(new CellRangeAddress(ABOVE - 1, last, 0, 5));
    form.finish();
  }

  private void row(Question question, Option option, Object mark) {
    boolean plain = mark == null || Mark.codes().contains(mark.toString());
    form.row(
        Arrays.asList(
            question.id(),
            question.text(),
            option.id() + Form.APART + option.text(),
            plain ? mark : null,
            plain ? null : mark,
            need(option)));
  }

  private static String need(Option option) {
    return switch (option.needs()) {
      case MARK -> "";
      case TEXTO -> "Cuál, en palabras";
      case NUMERO -> "Una cantidad";
      case FECHA -> "Una fecha AAAA-MM-DD";
      case EVIDENCIA -> "Una evidencia que lo pruebe";
    };
  }

  /** Where the options of a question are listed. */
  static String range(Questionnaire questionnaire, Question question) {
    return reference(questionnaire, question, "C", "C");
  }

  /** Where the options of a question are marked. */
  static String cells(Questionnaire questionnaire, Question question) {
    return reference(questionnaire, question, "D", "E");
  }

  private static String reference(
      Questionnaire questionnaire, Question question, String left, String right) {
    int first = ABOVE + 1;
    for (Question before : questionnaire.questions().values()) {
      if (before == question) {
        break;
      }
      first += before.options().size();
    }
    int last = first + question.options().size() - 1;
    return Form.OPTIONS + "!$" + left + "$" + first + ":$" + right + "$" + last;
  }
}
