package co.veedor.response;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the answer to one question. */
final class AnswerReader {
  private static final List<String> PROPOSALS = List.of("pendiente", "aceptada");
  private static final List<String> NOT_APPLICABLE = List.of("n/a", "na", "no_aplica");

  private final FaultList faults;
  private final EvidenceReader evidence;

  /**
   * A reader of answers.
   *
   * @param evidence knows the pieces that answers cite by their code
   */
  AnswerReader(FaultList faults, EvidenceReader evidence) {
    this.faults = faults;
    this.evidence = evidence;
  }

  Answer answer(Question question, Item item, Place place) {
    if (item instanceof Item.Scalar scalar) {
      return bare(question, scalar, place);
    }
    Fields fields = Fields.of(item, faults);
    Answer answer =
        fields.has("na") ? notApplicable(fields, place) : given(question, fields, place);
    String proposal = fields.has("proposal") ? fields.oneOf("proposal", PROPOSALS) : "";
    fields.done();
    boolean empty = answer instanceof Answer.Unanswered || answer instanceof Answer.Started;
    if (!proposal.isEmpty() && empty) {
      faults.add(
          place,
          "la propuesta de «" + question.id() + "» no trae respuesta",
          "un valor u opciones");
    }
    return proposal.equals(PROPOSALS.get(0)) ? new Answer.Proposed(answer, place) : answer;
  }

  private Answer bare(Question question, Item.Scalar scalar, Place place) {
    if (NOT_APPLICABLE.contains(scalar.text().toLowerCase(java.util.Locale.ROOT))) {
      faults.add(
          place, "«" + question.id() + "» se marca como no aplica sin razón", "{na: la razón}");
      return new Answer.NotApplicable("", "", place);
    }
    Fields fields = new Fields(new Item.Mapping(place, Map.of(), Map.of()), faults);
    Fraction declared = fields.percentOf(scalar, question.id());
    declared = onScale(question, declared, scalar.place(), false);
    return new Answer.Given(Map.of(), Map.of(), declared, List.of(), "", place);
  }

  private Answer notApplicable(Fields fields, Place place) {
    String reason = fields.textOr("na", "");
    if (reason.isEmpty() || Mark.read(reason).isPresent()) {
      faults.add(place, "falta la razón de «na»", "por qué la pregunta no aplica a la entidad");
    }
    return new Answer.NotApplicable(reason, fields.textOr("note", ""), place);
  }

  private Answer given(Question question, Fields fields, Place place) {
    MarksReader.Marked marked = MarksReader.read(faults, question, fields);
    Fraction declared = declared(question, fields);
    List<Evidence> shown = new ArrayList<>();
    fields.list("evidence").forEach(item -> shown.add(evidence.shown(question, item)));
    String note = fields.textOr("note", "");
    if (marked.marks().isEmpty() && declared == null && shown.isEmpty() && note.isEmpty()) {
      return new Answer.Unanswered();
    }
    return marked.marks().isEmpty() && declared == null
        ? new Answer.Started(shown, note, place)
        : new Answer.Given(marked.marks(), marked.details(), declared, shown, note, place);
  }

  private Fraction declared(Question question, Fields fields) {
    Fraction declared = fields.percent("declared");
    Fraction level = fields.percent("level");
    declared = onScale(question, declared, fields.placeOf("declared"), false);
    level = onScale(question, level, fields.placeOf("level"), true);
    if (declared != null && level != null && !declared.equals(level)) {
      faults.add(
          fields.placeOf("level"),
          "«level» y «declared» dicen cosas distintas",
          "uno solo de los dos");
    }
    return declared == null ? level : declared;
  }

  /** The percentage a number stands for; what the instrument's scale counts is converted. */
  private Fraction onScale(Question question, Fraction value, Place place, boolean asLevel) {
    if (value == null || !(question.kind() instanceof QuestionKind.Ordinal ordinal)) {
      return value;
    }
    Scale scale = ordinal.scale();
    if (scale.holds(value)) {
      return scale.percent(value);
    }
    if (asLevel || scale.strict()) {
      List<String> levels =
          scale.levels().stream().map(step -> step.value() + " (" + step.name() + ")").toList();
      faults.add(
          place,
          "«" + question.id() + "» vale " + value + ", que no es un nivel de la escala",
          "uno de: " + String.join(", ", levels));
    }
    return value;
  }
}
