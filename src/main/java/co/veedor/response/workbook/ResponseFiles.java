package co.veedor.response.workbook;

import co.veedor.document.TextFile;
import co.veedor.document.sheet.Csv;
import co.veedor.document.sheet.Workbooks;
import co.veedor.fault.FaultException.Kind;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Response;
import co.veedor.response.ResponseReader;
import java.nio.file.Path;
import java.util.Map;

/** Reads responses from whatever file they come in: YAML, JSON, CSV or a workbook. Thread-safe. */
public final class ResponseFiles {
  private final ResponseReader texts;
  private final WorkbookReader workbooks;

  /** A reader of answers to these questionnaires, by id. */
  public ResponseFiles(Map<String, Questionnaire> questionnaires) {
    this.texts = new ResponseReader(questionnaires);
    this.workbooks = new WorkbookReader(questionnaires);
  }

  /**
   * Reads a response.
   *
   * @param name the file as the person named it; its ending decides how it is read
   * @throws co.veedor.fault.FaultException with the place of everything that is wrong
   */
  public Response read(Path file, String name) {
    if (Csv.isNamedSo(name)) {
      return workbooks.read(Csv.read(file, name));
    }
    return Workbooks.isNamedSo(name)
        ? workbooks.read(Workbooks.read(file, name))
        : texts.read(TextFile.read(file, name, Kind.RESPONSE));
  }
}
