package co.veedor.web.page;

import co.veedor.document.JsonValues;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.web.service.Services;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Rows of the history as people read them. */
final class ChangeWords {
  private final Services services;

  ChangeWords(Services services) {
    this.services = services;
  }

  /** People and evidence by what they are called, not by their ids. */
  String subject(Told told) {
    String[] parts = told.subject().split(" ", 2);
    return services
        .store()
        .evidence()
        .find(parts[0])
        .map(found -> told.subject().replace(parts[0], "«" + found.title() + "»"))
        .orElseGet(() -> services.names().of(told.subject()));
  }

  /**
   * What stood or stands, in words where there are any.
   *
   * @param value as the history keeps it; null for nothing
   */
  String value(Told told, String value) {
    if (value == null) {
      return "";
    }
    Object held = read(value);
    if (told.kind().startsWith("answer") && held instanceof Map<?, ?> body) {
      return answer(told, body, value);
    }
    if (held instanceof Map<?, ?> body) {
      return body.entrySet().stream()
          .filter(each -> each.getValue() != null && !each.getValue().toString().isEmpty())
          .map(each -> HistoryWords.key(each.getKey().toString()) + ": " + plain(each.getValue()))
          .collect(Collectors.joining("; "));
    }
    return plain(held);
  }

  private static Object read(String value) {
    try {
      return JsonValues.read(value, Place.of("historia"));
    } catch (FaultException words) {
      return value;
    }
  }

  private String answer(Told told, Map<?, ?> body, String otherwise) {
    String[] parts = told.subject().split("/", 2);
    Map<String, Questionnaire> known = services.rules().get().content().questionnaires();
    Question question =
        parts.length == 2 && known.containsKey(parts[0])
            ? known.get(parts[0]).questions().get(parts[1])
            : null;
    return question == null
        ? otherwise
        : AnswerWords.told(
            question, body, services.rules().get().content().catalogue().vocabulary());
  }

  private String plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(Objects::toString)
          .filter(each -> !each.isEmpty())
          .collect(Collectors.joining(", "));
    }
    return HistoryWords.kind(services.names().of(Spoken.plain(value)));
  }
}
