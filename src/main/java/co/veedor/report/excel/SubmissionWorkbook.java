package co.veedor.report.excel;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.Submission;
import co.veedor.report.Layout;
import co.veedor.report.ReportFolder;
import co.veedor.report.ReportFormat;
import co.veedor.report.Standings;
import co.veedor.report.SubmissionTables;
import co.veedor.report.Table;
import co.veedor.response.Entity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One workbook for each edition answered that has an official form to copy the answers to. */
public final class SubmissionWorkbook implements ReportFormat {
  private static final String TITLE = "Borrador de respuestas";

  private static final List<String> STEPS =
      List.of(
          "1. En «Respuestas», lleve a «Lista para copiar» las preguntas que pueda: «Antes de"
              + " copiar» dice qué falta en cada una.",
          "2. Copie de «Para copiar»: una fila por opción, en el orden del formulario. La X es una"
              + " opción marcada; «Dato» es lo que se escribe a su lado. Solo trae lo que la"
              + " entidad respondió.",
          "3. Cite los documentos de «Evidencias» donde el formulario los pida.",
          "4. Cambie las respuestas en su archivo y vuelva a evaluar: lo que se escriba aquí no"
              + " vuelve a Veedor.");

  private final Layout layout;
  private final Supplier<Map<String, Questionnaire>> questionnaires;

  /**
   * Workbooks laid out by {@code layout}.
   *
   * @param questionnaires every edition by id, asked for only to name all files there may be
   */
  public SubmissionWorkbook(Layout layout, Supplier<Map<String, Questionnaire>> questionnaires) {
    this.layout = layout;
    this.questionnaires = questionnaires;
  }

  @Override
  public String code() {
    return "respuestas";
  }

  @Override
  public Set<String> fileNames() {
    return questionnaires.get().values().stream()
        .filter(each -> each.submission() != null)
        .map(each -> each.submission().file())
        .collect(Collectors.toSet());
  }

  @Override
  public Map<String, ReportFolder.Writing> files(Plan plan) {
    Map<String, ReportFolder.Writing> files = new LinkedHashMap<>();
    for (QuestionnaireResult result : plan.assessment().questionnaires()) {
      Submission submission = result.questionnaire().submission();
      if (submission != null) {
        files.put(submission.file(), out -> write(plan, result, out));
      }
    }
    return files;
  }

  private void write(Plan plan, QuestionnaireResult result, OutputStream out) throws IOException {
    Assessment assessment = plan.assessment();
    SubmissionTables tables = new SubmissionTables(layout, plan, result);
    try (Book book = new Book(layout, TITLE, assessment.response().entity().name())) {
      book.dated(assessment.asOf());
      cover(book.sheet("Portada"), assessment, result, tables.progress());
      book.sheet("Respuestas").main(tables.answers(), Live.NONE);
      book.sheet("Para copiar").main(tables.marks(), Live.NONE);
      book.sheet("Evidencias").main(tables.evidence(), Live.NONE);
      book.write(out);
    }
  }

  private static void cover(
      TableSheet sheet, Assessment assessment, QuestionnaireResult result, Table progress) {
    Questionnaire questionnaire = result.questionnaire();
    Entity entity = assessment.response().entity();
    sheet.widths(progress.columns());
    sheet.title(TITLE);
    sheet.line(questionnaire.name());
    sheet.line(entity.name() + " · " + entity.id());
    sheet.line(
        "Vigencia "
            + assessment.response().period().code()
            + ", evaluada al "
            + assessment.asOf()
            + ". Los porcentajes van de 0 a 100.");
    Standings.Instrument standing = Standings.of(assessment, result);
    standing.totals().forEach(each -> sheet.line(each.name() + ": " + each.told()));
    sheet.line("Revisadas " + standing.review());
    sheet.space();
    sheet.warning(questionnaire.submission().notice(), progress.columns());
    sheet.note(questionnaire.submission().partial(), progress.columns());
    if (!questionnaire.notice().isEmpty()) {
      sheet.note(questionnaire.notice(), progress.columns());
    }
    sheet.space();
    STEPS.forEach(step -> sheet.note(step, progress.columns()));
    sheet.space();
    sheet.small(progress, Live.totalBelow(progress));
    sheet.printed(TITLE, 1);
  }
}
