package co.veedor.web.page;

import co.veedor.catalogue.Vocabulary;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells an answer, as it is kept, in one sentence. */
final class AnswerWords {
  private AnswerWords() {}

  /** The answer in words; empty for none. */
  static String told(Question question, Map<?, ?> body, Vocabulary words) {
    if (body == null) {
      return "";
    }
    List<String> told = new ArrayList<>();
    if (body.get("na") != null) {
      told.add("No aplica: " + body.get("na"));
    }
    if (body.get("options") instanceof Map<?, ?> options) {
      String marks = marks(options, words);
      told.add(marks.isEmpty() ? "Ninguna opción cumplida" : marks);
    }
    if (body.get("level") != null) {
      told.add(level(question, body.get("level").toString()));
    }
    if (body.get("declared") != null) {
      told.add("Declara " + body.get("declared") + " %");
    }
    if (body.get("note") != null) {
      told.add("Nota: «" + body.get("note") + "»");
    }
    return String.join(". ", told) + (told.isEmpty() ? "" : ".");
  }

  private static String marks(Map<?, ?> options, Vocabulary words) {
    List<String> marked = new ArrayList<>();
    options.forEach(
        (letter, mark) -> {
          if (!mark.equals("no")) {
            boolean coded = words.codes("mark").contains(mark);
            marked.add(letter + ": " + (coded ? words.word("mark", mark.toString()) : mark));
          }
        });
    return String.join(", ", marked);
  }

  private static String level(Question question, String value) {
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      for (Scale.Step step : ordinal.scale().levels()) {
        if (step.value().toDecimal().compareTo(new BigDecimal(value)) == 0) {
          return "Nivel " + value + ", " + step.name();
        }
      }
    }
    return "Nivel " + value;
  }
}
