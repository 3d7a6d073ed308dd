package co.veedor.comparison;

import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads a file with the corrections made after a period was handed in. */
public final class AmendmentReader {
  private final FaultList faults = new FaultList(Kind.RESPONSE);
  private final Map<String, Questionnaire> questionnaires;

  private AmendmentReader(Map<String, Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
  }

  /**
   * Reads the list {@code amendments} of a YAML or JSON file.
   *
   * @param questionnaires the known editions, by id
   * @throws co.veedor.fault.FaultException with the line of everything that is wrong
   */
  public static Amendments read(TextFile file, Map<String, Questionnaire> questionnaires) {
    AmendmentReader reader = new AmendmentReader(questionnaires);
    Fields fields = Fields.of(new DocumentReader(Kind.RESPONSE).read(file), reader.faults);
    List<Amendment> read = new ArrayList<>();
    for (Item item : fields.obligatoryList("amendments")) {
      read.add(reader.amendment(Fields.of(item, reader.faults)));
    }
    fields.done();
    reader.faults.stopIfAny();
    read.sort(
        Comparator.comparing(
            Amendment::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    return (questionnaire, question) ->
        read.stream()
            .filter(each -> each.questionnaire().equals(questionnaire))
            .filter(each -> each.question().equals(question))
            .toList();
  }

  private Amendment amendment(Fields fields) {
    String questionnaire = fields.oneOf("questionnaire", questionnaires.keySet());
    Questionnaire edition = questionnaires.get(questionnaire);
    String question =
        edition == null
            ? fields.text("question")
            : fields.oneOf("question", edition.questions().keySet());
    Amendment read =
        new Amendment(
            questionnaire,
            question,
            fields.date("on"),
            fields.textOr("by", ""),
            fields.textOr("approvedBy", ""),
            fields.text("reason"));
    fields.done();
    return read;
  }
}
