package co.veedor.web.page;

import co.veedor.document.JsonValues;
import co.veedor.fault.FaultException;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.store.HistoryRow.Told;
import co.veedor.store.HistoryWords;
import co.veedor.web.service.Services;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What rows of the history say stood and stands, as people read it. */
final class ChangeWords {
  private final Services services;
  private final ChangeSubjects subjects;

  ChangeWords(Services services) {
    this.services = services;
    this.subjects = new ChangeSubjects(services);
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
      case "decision", "decision-conflict" -> decision(told, value);
      case "evidence-use" -> value.isEmpty() ? "toda la respuesta" : value.replace(" ", ", ");
      case "person-locked" -> "hasta el " + Spoken.moment(Instant.parse(value));
      case "setting" -> value.isEmpty() ? "sin efecto" : "vigente";
      case "target" -> value + " %";
      case "token" -> words(value);
      default -> plain(read(value));
    };
  }

  private static Object read(String value) {
    try {
      return JsonValues.read(value, Place.of("historia"));
    } catch (FaultException words) {
      return value;
    }
  }

  private String answer(Told told, String value) {
    String[] parts = told.subject().split("/", 2);
    Map<String, Questionnaire> known = services.rules().get().content().questionnaires();
    Question question =
        parts.length == 2 && known.containsKey(parts[0])
            ? known.get(parts[0]).questions().get(parts[1])
            : null;
    return question == null || !(read(value) instanceof Map<?, ?> body)
        ? value
        : AnswerWords.told(
            question, body, services.rules().get().content().catalogue().vocabulary());
  }

  /** A plan's file is long: only what is not the same before and after is told. */
  private String decision(Told told, String value) {
    String other = value.equals(told.old()) ? told.now() : told.old();
    return plain(apart(read(value), other == null ? Map.of() : read(other)));
  }

  private static Object apart(Object own, Object other) {
    if (!(own instanceof Map<?, ?> mine) || !(other instanceof Map<?, ?> theirs)) {
      return own;
    }
    Map<Object, Object> apart = new LinkedHashMap<>();
    mine.forEach(
        (key, value) -> {
          if (!value.equals(theirs.get(key))) {
            apart.put(key, apart(value, theirs.get(key)));
          }
        });
    return apart;
  }

  private static String words(String codes) {
    return Arrays.stream(codes.split(" "))
        .map(HistoryWords::code)
        .collect(Collectors.joining(", "));
  }

  private String plain(Object value) {
    if (value instanceof Map<?, ?> body) {
      return body.entrySet().stream()
          .filter(each -> !isNothing(each.getValue()))
          .map(each -> entry(each.getKey().toString(), each.getValue()))
          .collect(Collectors.joining("; "));
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .filter(each -> !isNothing(each))
          .map(this::inner)
          .collect(Collectors.joining(", "));
    }
    return HistoryWords.code(subjects.named(Spoken.plain(value)));
  }

  private String entry(String key, Object value) {
    String told = key.equals("kind") ? HistoryWords.kind(value.toString()) : inner(value);
    return HistoryWords.key(key) + ": " + told;
  }

  private static boolean isNothing(Object value) {
    return value == null || value.toString().isEmpty();
  }

  private String inner(Object value) {
    return value instanceof Map<?, ?> ? "(" + plain(value) + ")" : plain(value);
  }
}
