package co.veedor.report.excel;

import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Evidence;
import co.veedor.response.workbook.Form;
import co.veedor.response.workbook.Head;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One row a document, and empty rows for those to come. */
final class EvidenceSheet {
  private static final int ROOM = 150;
  private static final int CODES_FROM = 4;

  private static final int COLUMNS = 12;

  private final FormSheet form;

  EvidenceSheet(XSSFWorkbook workbook, Styles styles) {
    this.form =
        new FormSheet(
            workbook,
            Form.EVIDENCE,
            styles,
            List.of(
                FormColumn.input(Head.CODE, 15, FormColumn.TEXT),
                FormColumn.input(Head.TITLE, 48, FormColumn.TEXT),
                FormColumn.input(Head.LINK, 44, FormColumn.TEXT),
                FormColumn.input(Head.DATE, 13, FormColumn.DAY),
                FormColumn.input(Head.EXPIRES, 13, FormColumn.DAY),
                FormColumn.input(Head.STATUS, 14, FormColumn.TEXT),
                FormColumn.input(Head.BACKED, 22, FormColumn.TEXT),
                FormColumn.input(Head.DOCUMENT, 20, FormColumn.TEXT),
                FormColumn.input(Head.HASH, 26, FormColumn.TEXT),
                FormColumn.input(Head.REVIEWER, 24, FormColumn.TEXT),
                FormColumn.input(Head.REVIEWED, 13, FormColumn.DAY),
                FormColumn.input(Head.VERDICT, 40, FormColumn.TEXT)));
  }

  void draw(Questionnaire questionnaire, Map<String, Map<String, Object>> written) {
    form.line("Evidencias", true);
    form.line(
        "Una fila por documento. Para varias evidencias de una pregunta, repita su código.", false);
    form.head();
    int first = form.next();
    written.forEach(
        (id, answer) ->
            ((List<?>) answer.getOrDefault("evidence", List.of()))
                .forEach(evidence -> row(id, (Map<?, ?>) evidence)));
    for (int i = 0; i < ROOM; i++) {
      form.row(Collections.nCopies(COLUMNS, null));
    }
    int last = form.next() - 1;
    int codes = CODES_FROM + questionnaire.questions().size() - 1;
    form.listed(
        new CellRangeAddressList(first, last, 0, 0),
        Form.QUESTIONS + "!$A$" + CODES_FROM + ":$A$" + codes,
        false,
        "El código de una pregunta.");
    form.days(new CellRangeAddressList(first, last, 3, 3), "Cuándo se expidió, AAAA-MM-DD.");
    form.days(new CellRangeAddressList(first, last, 4, 4), "Último día en que vale, AAAA-MM-DD.");
    form.days(new CellRangeAddressList(first, last, 10, 10), "Cuándo se revisó, AAAA-MM-DD.");
    form.words(
        new CellRangeAddressList(first, last, 5, 5),
        Evidence.STATUSES,
        false,
        "Lo llena quien revisa.");
    form.finish();
  }

  private void row(String question, Map<?, ?> evidence) {
    Object backed = evidence.get("options");
    form.row(
        Arrays.asList(
            question,
            evidence.get("title"),
            Form.link(evidence),
            day(evidence.get("date")),
            day(evidence.get("expires")),
            evidence.get("status"),
            backed == null
                ? null
                : String.join(", ", ((List<?>) backed).stream().map(Object::toString).toList()),
            evidence.get("id"),
            evidence.get("hash"),
            evidence.get("reviewer"),
            day(evidence.get("reviewedOn")),
            evidence.get("reviewComment")));
  }

  /** Days before 1900 have no number in a spreadsheet: they stay words. */
  private static Object day(Object written) {
    LocalDate day = written == null ? null : LocalDate.parse(written.toString());
    return day != null && (day.getYear() < 1901 || day.getYear() > 9999) ? day.toString() : day;
  }
}
