package co.veedor.web.page;

import co.veedor.catalogue.Vocabulary;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.web.page.QuestionView.Choice;
import co.veedor.web.page.QuestionView.OptionLine;
import co.veedor.web.page.QuestionView.StepLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The form of a question, filled with an answer as it is kept or as somebody typed it. */
final class QuestionForm {
  private static final List<String> WHOLE = List.of("cumple", "no");
  private static final Map<Option.Need, String> FIELDS =
      Map.of(Option.Need.TEXTO, "text", Option.Need.NUMERO, "number", Option.Need.FECHA, "date");

  private final Question question;
  private final Map<?, ?> body;
  private final Vocabulary words;

  QuestionForm(Question question, Map<?, ?> body, Vocabulary words) {
    this.question = question;
    this.body = body == null ? Map.of() : body;
    this.words = words;
  }

  /** How the question is answered. */
  String kind() {
    if (question.kind() instanceof QuestionKind.Checklist) {
      return "options";
    }
    if (question.kind() instanceof QuestionKind.Choice) {
      return "choice";
    }
    return question.kind() instanceof QuestionKind.Ordinal ? "level" : "percent";
  }

  /** Its options. */
  List<OptionLine> options() {
    return question.options().stream().map(this::option).toList();
  }

  private OptionLine option(Option option) {
    Map<?, ?> marks = body.get("options") instanceof Map<?, ?> given ? given : Map.of();
    Object given = marks.get(option.id());
    String text = given == null ? "" : given.toString();
    boolean detailed = !text.isEmpty() && !words.codes("mark").contains(text);
    String mark = detailed ? WHOLE.get(0) : text;
    List<String> codes = option.role() == Option.Role.COUNTS ? words.codes("mark") : WHOLE;
    return new OptionLine(
        option.id(),
        option.text(),
        String.join(", ", option.requires()),
        FIELDS.getOrDefault(option.needs(), ""),
        detailed ? text : "",
        codes.stream()
            .map(code -> new Choice(code, words.word("mark", code), code.equals(mark)))
            .toList());
  }

  /** The levels of its scale. */
  List<StepLine> steps() {
    if (!(question.kind() instanceof QuestionKind.Ordinal ordinal)) {
      return List.of();
    }
    return ordinal.scale().levels().stream()
        .map(
            step -> {
              String value = Spoken.plain(step.value());
              return new StepLine(value, step.name(), isNumber("level", value));
            })
        .toList();
  }

  private boolean isNumber(String key, String value) {
    String given = text(key);
    return given.matches("\\d{1,9}(\\.\\d{1,9})?")
        && new BigDecimal(given).compareTo(new BigDecimal(value)) == 0;
  }

  /** What a field of the form holds. */
  String text(String key) {
    Object value = body.get(key);
    return value == null ? "" : value.toString();
  }

  /** Whether the question was said not to apply. */
  boolean isExcused() {
    return body.containsKey("na");
  }
}
