package co.veedor.response.workbook;

import co.veedor.document.Item;
import co.veedor.document.sheet.Cell;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Scale;
import co.veedor.response.Mark;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people write in cells, as a response file states it. */
final class Values {
  private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15}(?:[.,]\\d{1,12})?)\\s*%?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
  private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final Set<String> OUT = Set.of("n a", "na", "no aplica");

  private Values() {}

  /** A cell as it is. */
  static Item item(Cell cell) {
    return item(cell, cell.text());
  }

  /** A cell, with its text put as a file has it. */
  static Item item(Cell cell, String text) {
    return new Item.Scalar(cell.place(), text, text.isEmpty());
  }

  /** Whether words say that something does not apply. */
  static boolean saysNotApplicable(String text) {
    return OUT.contains(Head.plain(text));
  }

  /** The number a text states: {@code 60}, {@code 60,5}, {@code 60 %}; empty when it is none. */
  static Optional<String> number(String text) {
    Matcher match = NUMBER.matcher(text.replace('\u00A0', ' ').strip());
    return match.matches() ? Optional.of(match.group(1).replace(',', '.')) : Optional.empty();
  }

  /** A number from 0 to 100. */
  static Optional<String> percent(String text) {
    return number(text)
        .filter(
            value -> {
              BigDecimal number = new BigDecimal(value);
              return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
            });
  }

  /** The level a text states, by number, list entry or name. */
  static Optional<String> level(Scale scale, String text) {
    Optional<String> number = number(head(text)).or(() -> number(text));
    if (number.isPresent()) {
      return number;
    }
    return scale.levels().stream()
        .filter(step -> Head.plain(step.name()).equals(Head.plain(text)))
        .map(step -> step.value().toDecimal().stripTrailingZeros().toPlainString())
        .findFirst();
  }

  /** The letter a text states, alone or with the words of its option. */
  static Optional<String> letter(Question question, String text) {
    String first = head(text).replaceAll("[.)]$", "");
    return question.options().stream()
        .filter(
            option ->
                option.id().equalsIgnoreCase(first)
                    || Head.plain(option.text()).equals(Head.plain(text)))
        .map(Option::id)
        .findFirst();
  }

  /** What stands before the words that explain it. */
  static String head(String text) {
    int apart = text.indexOf(Form.APART.strip());
    return (apart < 0 ? text : text.substring(0, apart)).strip();
  }

  /** A code of a list, however it is written: {@code Por revisar} is {@code por_revisar}. */
  static String code(String text) {
    if (saysNotApplicable(text)) {
      return "no_aplica";
    }
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", "_");
  }

  /** Whether a value of a response file is one of the marks, and not a text in its place. */
  static boolean isMark(Object value) {
    return value == null || Mark.codes().contains(value.toString());
  }

  /** What is written beside an option, as a response file states it. */
  static String detail(Option.Need need, Cell cell) {
    return switch (need) {
      case FECHA -> day(cell);
      case NUMERO -> number(cell.text()).orElse(cell.text());
      case MARK, TEXTO, EVIDENCIA -> cell.text();
    };
  }

  /** A day, however it is written; what is none stays as it is. */
  static String day(Cell cell) {
    Matcher match = DAY.matcher(cell.text());
    if (match.matches()) {
      try {
        return LocalDate.of(
                Integer.parseInt(match.group(3)),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(1)))
            .toString();
      } catch (DateTimeException none) {
        return cell.text();
      }
    }
    return cell.kind() == Cell.Kind.NUMBER && SERIAL.matcher(cell.text()).matches()
        ? FIRST.plusDays(Long.parseLong(cell.text())).toString()
        : cell.text();
  }

  /** What a question is answered with, in words. */
  static String expected(Question question) {
    if (question.kind() instanceof QuestionKind.Ordinal ordinal) {
      return "un nivel de «" + ordinal.scale().name() + "»";
    }
    return question.kind() instanceof QuestionKind.Choice
        ? "una de: " + String.join(", ", question.options().stream().map(Option::id).toList())
        : "un porcentaje de 0 a 100";
  }
}
