package co.veedor.response;

import co.veedor.document.Fields;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the options marked in one answer, with what is written beside them. */
final class MarksReader {
  private static final Pattern QUANTITY = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
  private static final Set<String> EVASIVE =
      Set.of("no aplica", "n/a", "na", "n.a.", "ninguno", "ninguna", "nada", "pendiente", "-", "x");
  private static final Pattern NOTHING = Pattern.compile("0+(\\.0+)?");

  private final FaultList faults;
  private final Question question;
  private final Map<String, Option> options = new LinkedHashMap<>();
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, String> details = new LinkedHashMap<>();

  private MarksReader(FaultList faults, Question question) {
    this.faults = faults;
    this.question = question;
    question.options().forEach(option -> options.put(option.id(), option));
  }

  /**
   * What was marked.
   *
   * @param marks the mark of every option; empty when nothing was marked
   * @param details what is written beside an option, by letter
   */
  record Marked(Map<String, Mark> marks, Map<String, String> details) {}

  static Marked read(FaultList faults, Question question, Fields answer) {
    MarksReader reader = new MarksReader(faults, question);
    return answer.has("options")
        ? reader.read(answer.optionalFields("options"))
        : new Marked(Map.of(), Map.of());
  }

  private Marked read(Fields written) {
    options.keySet().forEach(letter -> marks.put(letter, Mark.NO));
    written.keys().forEach(letter -> option(written, letter));
    if (question.kind() instanceof QuestionKind.Choice) {
      onlyOne(written);
    } else {
      notBesideExempting(written);
    }
    return written.keys().isEmpty() ? new Marked(Map.of(), Map.of()) : new Marked(marks, details);
  }

  private void option(Fields written, String letter) {
    Option option = options.get(letter);
    if (option == null) {
      faults.unknown(
          written.placeOf(letter),
          "la pregunta «" + question.id() + "» no tiene la opción «" + letter + "»",
          options.isEmpty()
              ? "un porcentaje: no tiene opciones"
              : "una de: " + String.join(", ", options.keySet()),
          letter,
          options.keySet());
      return;
    }
    String text = written.textOr(letter, "");
    Optional<Mark> mark = Mark.read(text);
    marks.put(letter, mark.orElseGet(() -> detailed(option, text, written.placeOf(letter))));
    if (option.role() != Option.Role.COUNTS && marks.get(letter) == Mark.PARCIAL) {
      faults.add(
          written.placeOf(letter),
          "«" + question.id() + "." + letter + "» está marcada «parcial»",
          "«cumple» o «no»: «" + option.text() + "» no se cumple a medias");
    }
  }

  /** The mark that follows from what is written in its place. */
  private Mark detailed(Option option, String text, Place place) {
    boolean fits =
        switch (option.needs()) {
          case TEXTO -> isDetail(text);
          case NUMERO -> QUANTITY.matcher(text).matches();
          case FECHA -> isDay(text);
          case MARK, EVIDENCIA -> false;
        };
    if (!fits) {
      String full = question.id() + "." + option.id();
      faults.unknown(
          place,
          "la opción «" + full + "» vale «" + text + "»",
          "uno de: " + String.join(", ", Mark.codes()) + beside(option),
          text,
          Mark.codes());
      return Mark.NO;
    }
    details.put(option.id(), text);
    return option.needs() == Option.Need.NUMERO && NOTHING.matcher(text).matches()
        ? Mark.NO
        : Mark.CUMPLE;
  }

  /** Whether a text says which one, and is not another way to say yes, no or does not apply. */
  private static boolean isDetail(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return !plain.isBlank()
        && !EVASIVE.contains(plain)
        && Mark.codes().stream().noneMatch(code -> Fault.isNear(plain, code));
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeParseException wrong) {
      return false;
    }
  }

  private static String beside(Option option) {
    return switch (option.needs()) {
      case TEXTO -> ", o el texto que pide";
      case NUMERO -> ", o la cantidad, sin signo";
      case FECHA -> ", o la fecha AAAA-MM-DD";
      case MARK, EVIDENCIA -> "";
    };
  }

  private void notBesideExempting(Fields written) {
    for (Option option : options.values()) {
      boolean exempts =
          option.role() == Option.Role.EXEMPTS && marks.get(option.id()) == Mark.CUMPLE;
      boolean others =
          marks.entrySet().stream()
              .anyMatch(
                  mark ->
                      !mark.getKey().equals(option.id())
                          && (mark.getValue() == Mark.CUMPLE || mark.getValue() == Mark.PARCIAL));
      if (exempts && others) {
        faults.add(
            written.placeOf(option.id()),
            "«" + question.id() + "." + option.id() + "» saca la pregunta y hay otras marcadas",
            "marcar «" + option.text() + "» sola, o las otras");
      }
    }
  }

  private void onlyOne(Fields written) {
    List<String> chosen =
        marks.entrySet().stream()
            .filter(mark -> mark.getValue() != Mark.NO)
            .map(Map.Entry::getKey)
            .toList();
    if (chosen.size() > 1) {
      faults.add(
          written.placeOf(chosen.get(1)),
          "«" + question.id() + "» tiene marcadas " + String.join(", ", chosen),
          "una sola opción: es una pregunta de única respuesta");
    } else if (chosen.size() == 1 && marks.get(chosen.get(0)) != Mark.CUMPLE) {
      faults.add(
          written.placeOf(chosen.get(0)),
          "«" + question.id() + "." + chosen.get(0) + "» está marcada «parcial» o «no_aplica»",
          "«cumple» en la única opción que describe a la entidad");
    }
  }
}
