package co.veedor.response;

import co.veedor.document.Digest;
import co.veedor.document.DocumentReader;
import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a response file (YAML or JSON) against the known questionnaires. Thread-safe. */
public final class ResponseReader {
  private static final List<String> ORDERS = List.of("nacional", "territorial");

  private final DocumentReader documents = new DocumentReader(Kind.RESPONSE);
  private final Map<String, Questionnaire> questionnaires;

  /** A reader that knows these questionnaires, by id. */
  public ResponseReader(Map<String, Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
  }

  /**
   * Reads a response.
   *
   * @throws co.veedor.fault.FaultException with the line of everything that is wrong
   */
  public Response read(TextFile file) {
    return read(documents.read(file), file.name(), Digest.of(file.bytes()), Map.of());
  }

  /**
   * Reads a response that is already a document.
   *
   * @param name the file it came from
   * @param digest SHA-256 of what it came from, in hexadecimal
   * @param labels what people see instead of the keys of the entity and the period; those that are
   *     missing are told as they are
   * @throws co.veedor.fault.FaultException with the line of everything that is wrong
   */
  public Response read(Item document, String name, String digest, Map<String, String> labels) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    Fields fields = Fields.of(document, faults).told(labels);
    Entity entity = entity(fields.fields("entity"), faults);
    Period period = period(fields, faults);
    var answeredOn = fields.date("answeredOn");
    EvidenceReader evidence = new EvidenceReader(faults);
    evidence.pieces(fields.list("evidence"));
    AnswerReader reader = new AnswerReader(faults, evidence);
    Map<String, Map<String, Answer>> answers = answers(fields.fields("answers"), reader, faults);
    Targets targets =
        new TargetReader(faults, answered(answers)).read(fields.optionalFields("targets"));
    fields.done();
    faults.stopIfAny();
    return new Response(entity, period, answeredOn, targets, answers, name, digest);
  }

  /**
   * Reads the answer to one question alone.
   *
   * @param question of an edition this reader knows
   * @throws co.veedor.fault.FaultException with everything that is wrong in it
   */
  public static Answer answer(Question question, Item item) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    Answer answer =
        new AnswerReader(faults, new EvidenceReader(faults)).answer(question, item, item.place());
    faults.stopIfAny();
    return answer;
  }

  /**
   * Reads who answers.
   *
   * @throws co.veedor.fault.FaultException with everything that is wrong in it
   */
  public static Entity entity(Item item) {
    FaultList faults = new FaultList(Kind.RESPONSE);
    Entity entity = entity(Fields.of(item, faults), faults);
    faults.stopIfAny();
    return entity;
  }

  private Map<String, Questionnaire> answered(Map<String, ?> answers) {
    Map<String, Questionnaire> answered = new LinkedHashMap<>();
    answers.keySet().forEach(id -> answered.put(id, questionnaires.get(id)));
    return answered;
  }

  private static Entity entity(Fields fields, FaultList faults) {
    String name = fields.text("name");
    String id = fields.text("id");
    String order = fields.oneOf("order", ORDERS);
    String kind = fields.text("kind");
    Integer category = fields.has("category") ? (int) fields.whole("category", 0, 6) : null;
    Long population = fields.has("population") ? fields.whole("population", 0, 100_000_000L) : null;
    if (fields.has("id") && !id.matches("[0-9A-Za-z.-]{1,20}")) {
      faults.add(
          fields.placeOf("id"),
          fields.told("id") + " vale «" + id + "»",
          "un código DANE o un NIT, sin espacios");
    }
    fields.done();
    return new Entity(name, id, order, kind, category, population);
  }

  private static Period period(Fields fields, FaultList faults) {
    String code = fields.text("period");
    Optional<Period> period = Period.read(code);
    if (period.isEmpty() && !code.isEmpty()) {
      faults.add(
          fields.placeOf("period"),
          fields.told("period") + " vale «" + code + "»",
          "un año, o 2019-S1, o 2019-T2");
    }
    return period.orElse(null);
  }

  private Map<String, Map<String, Answer>> answers(
      Fields fields, AnswerReader reader, FaultList faults) {
    Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();
    for (String id : fields.keys()) {
      Questionnaire questionnaire = questionnaires.get(id);
      if (questionnaire == null) {
        faults.unknown(
            fields.placeOf(id),
            "el cuestionario «" + id + "» no existe",
            "uno de: " + String.join(", ", questionnaires.keySet()),
            id,
            questionnaires.keySet());
      } else {
        answers.put(id, answers(fields.fields(id), questionnaire, reader, faults));
      }
    }
    if (fields.keys().isEmpty()) {
      faults.add(fields.place(), "«answers» no tiene respuestas", "al menos un cuestionario");
    }
    return answers;
  }

  private static Map<String, Answer> answers(
      Fields fields, Questionnaire questionnaire, AnswerReader reader, FaultList faults) {
    Map<String, Answer> read = new LinkedHashMap<>();
    for (String id : fields.keys()) {
      Question question = questionnaire.questions().get(id);
      Optional<Item> item = fields.item(id);
      if (question == null) {
        faults.unknown(
            fields.placeOf(id),
            "la pregunta «" + id + "» no existe en «" + questionnaire.id() + "»",
            "un código de ese cuestionario",
            id,
            questionnaire.questions().keySet());
      } else if (item.isPresent()) {
        read.put(id, reader.answer(question, item.get(), fields.placeOf(id)));
      }
    }
    Map<String, Answer> ordered = new LinkedHashMap<>();
    questionnaire.questions().keySet().stream()
        .filter(read::containsKey)
        .forEach(id -> ordered.put(id, read.get(id)));
    return ordered;
  }
}
