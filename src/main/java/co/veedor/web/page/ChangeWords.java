package co.veedor.web.page;

import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.store.ToldText;
import co.veedor.web.service.Services;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What rows of the history say stood and stands, as people read it. */
final class ChangeWords {
  private final Services services;
  private final ToldText text;

  ChangeWords(Services services) {
    this.services = services;
    this.text = new ToldText(new ChangeSubjects(services)::named);
  }

  /**
   * What stood or stands, in words.
   *
   * @param value as the history keeps it; null for nothing
   */
  String value(Told told, String value) {
    if (value == null) {
      return "";
    }
    return switch (told.kind()) {
      case "answer", "answer-conflict" -> answer(told, value);
      case "person-locked" -> "hasta el " + Spoken.moment(Instant.parse(value));
      case "setting" -> value.isEmpty() ? "sin efecto" : "vigente";
      case "token" -> words(value);
      default -> text.of(told, value);
    };
  }

  private String answer(Told told, String value) {
    String[] parts = told.subject().split("/", 2);
    Map<String, Questionnaire> known = services.rules().get().content().questionnaires();
    Question question =
        parts.length == 2 && known.containsKey(parts[0])
            ? known.get(parts[0]).questions().get(parts[1])
            : null;
    return question == null || !(ToldText.read(value) instanceof Map<?, ?> body)
        ? value
        : AnswerWords.told(
            question, body, services.rules().get().content().catalogue().vocabulary());
  }

  private static String words(String codes) {
    return Arrays.stream(codes.split(" "))
        .map(HistoryWords::code)
        .collect(Collectors.joining(", "));
  }
}
