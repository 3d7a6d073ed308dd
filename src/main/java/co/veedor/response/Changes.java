package co.veedor.response;

import co.veedor.document.Item;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers a response would have if some of them were others. */
public final class Changes {
  private final FaultList faults = new FaultList(Kind.USAGE);
  private final Map<String, Questionnaire> questionnaires;
  private final Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();

  private Changes(Response response, Map<String, Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
    response.answers().forEach((id, given) -> answers.put(id, new LinkedHashMap<>(given)));
  }

  /**
   * The response with its changes.
   *
   * @param changes each {@code QUESTION=value}: a number, or letters of options with commas, which
   *     become met; the questionnaire with a bar before the question where codes repeat
   * @throws co.veedor.fault.FaultException with everything that is wrong in the changes
   */
  public static Response applied(
      Response response, Map<String, Questionnaire> questionnaires, List<String> changes) {
    Changes made = new Changes(response, questionnaires);
    changes.forEach(made::change);
    made.faults.stopIfAny();
    return new Response(
        response.entity(),
        response.period(),
        response.answeredOn(),
        response.targets(),
        made.answers,
        response.file(),
        response.digest());
  }

  private void change(String change) {
    int sign = change.indexOf('=');
    Place place = Place.of("--cambio " + change);
    if (sign < 1 || sign == change.length() - 1) {
      faults.add(place, "no dice qué cambia", "PREGUNTA=valor, como A.5.9=60 o ID04=A,C");
      return;
    }
    String code = change.substring(0, sign);
    Map<String, String> holders = holders(code);
    if (holders.isEmpty()) {
      faults.unknown(
          place,
          "la pregunta «" + code + "» no está en los cuestionarios respondidos",
          "el código de una pregunta",
          code,
          answers.keySet().stream()
              .flatMap(id -> questionnaires.get(id).questions().keySet().stream())
              .toList());
    } else if (holders.size() > 1) {
      faults.add(
          place,
          "«" + code + "» existe en " + String.join(" y ", holders.keySet()),
          "CUESTIONARIO/" + code + "=valor");
    } else {
      holders.forEach((id, question) -> put(id, question, change.substring(sign + 1), place));
    }
  }

  /** The questions a code may mean, by questionnaire. */
  private Map<String, String> holders(String code) {
    Map<String, String> holders = new TreeMap<>();
    for (String id : answers.keySet()) {
      String own = code.startsWith(id + "/") ? code.substring(id.length() + 1) : code;
      if (questionnaires.get(id).questions().containsKey(own)) {
        holders.put(id, own);
      }
    }
    return holders;
  }

  private void put(String questionnaire, String id, String value, Place place) {
    Question question = questionnaires.get(questionnaire).questions().get(id);
    Answer before = answers.get(questionnaire).get(id);
    Item written = item(question, before, value, place);
    Answer after =
        new AnswerReader(faults, new EvidenceReader(faults)).answer(question, written, place);
    answers.get(questionnaire).put(id, kept(before, after));
  }

  private static Item item(Question question, Answer before, String value, Place place) {
    boolean number = value.matches("-?[0-9.]+");
    if (number || question.options().isEmpty()) {
      return new Item.Scalar(place, value, false);
    }
    Map<String, Item> marks = new LinkedHashMap<>();
    if (before instanceof Answer.Given given && question.kind() instanceof QuestionKind.Checklist) {
      given.marks().forEach((letter, mark) -> marks.put(letter, text(place, mark.code())));
      question.options().stream()
          .filter(option -> option.role() != Option.Role.COUNTS)
          .forEach(option -> marks.remove(option.id()));
    }
    for (String letter : value.split(",")) {
      marks.put(letter.strip(), text(place, Mark.CUMPLE.code()));
    }
    return Item.Mapping.at(place, Map.of("options", Item.Mapping.at(place, marks)));
  }

  /** What was shown and noted stays with the changed answer. */
  private static Answer kept(Answer before, Answer after) {
    return before instanceof Answer.Given shown && after instanceof Answer.Given given
        ? new Answer.Given(
            given.marks().isEmpty() ? shown.marks() : given.marks(),
            shown.details(),
            given.declared(),
            shown.evidence(),
            shown.note(),
            given.place())
        : after;
  }

  private static Item text(Place place, String text) {
    return new Item.Scalar(place, text, false);
  }
}
