package co.veedor.comparison;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a file with the corrections made after a period was handed in. */
public final class CorrectionReader {
  private final FaultList faults = new FaultList(Kind.RESPONSE);
  private final Map<String, Questionnaire> questionnaires;

  private CorrectionReader(Map<String, Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
  }

  /**
   * Reads the list {@code amendments} of a YAML or JSON file.
   *
   * @param questionnaires the known editions, by id
   * @throws co.veedor.fault.FaultException with the line of everything that is wrong
   */
  public static Corrections read(TextFile file, Map<String, Questionnaire> questionnaires) {
    CorrectionReader reader = new CorrectionReader(questionnaires);
    Fields fields = Fields.of(new DocumentReader(Kind.RESPONSE).read(file), reader.faults);
    List<Correction> read = new ArrayList<>();
    for (Item item : fields.obligatoryList("amendments")) {
      read.add(reader.correction(Fields.of(item, reader.faults)));
    }
    fields.done();
    reader.faults.stopIfAny();
    return new Corrections(read);
  }

  private Correction correction(Fields fields) {
    String questionnaire = fields.oneOf("questionnaire", questionnaires.keySet());
    Questionnaire edition = questionnaires.get(questionnaire);
    String question =
        edition == null
            ? fields.text("question")
            : fields.oneOf("question", edition.questions().keySet());
    Correction read =
        new Correction(
            questionnaire,
            question,
            Correction.Part.EITHER,
            fields.date("on"),
            fields.textOr("by", ""),
            fields.textOr("approvedBy", ""),
            fields.text("reason"));
    fields.done();
    return read;
  }
}
