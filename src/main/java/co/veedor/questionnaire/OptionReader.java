package co.veedor.questionnaire;

import co.veedor.document.Fields;
import co.veedor.document.Item;
import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the options of a question. */
final class OptionReader {
  private static final Set<String> NEEDS = Set.of("texto", "numero", "fecha", "evidencia");
  private static final Set<String> YES = Set.of("true");

  private static final Pattern CREDIT = Pattern.compile("\\d{1,3}(/[1-9]\\d?)?");

  private final FaultList faults;

  OptionReader(FaultList faults) {
    this.faults = faults;
  }

  /**
   * The options.
   *
   * @param chosen whether only one of them can be marked, and so each gives a credit of its own
   */
  List<Option> options(Fields question, boolean chosen) {
    List<Option> options = new ArrayList<>();
    for (Item item : question.list("options")) {
      options.add(option(Fields.of(item, faults), chosen));
    }
    return options;
  }

  private Option option(Fields fields, boolean chosen) {
    Option.Role role = role(fields);
    Option option =
        new Option(
            fields.text("id"),
            fields.text("text"),
            fields.texts("requires"),
            role,
            needs(fields),
            chosen ? credit(fields, role) : null,
            fields.texts("claims"));
    fields.done();
    return option;
  }

  private static Option.Role role(Fields fields) {
    if (fields.has("negative") && !fields.oneOf("negative", YES).isEmpty()) {
      return Option.Role.DENIES;
    }
    return fields.has("exempts") && !fields.oneOf("exempts", YES).isEmpty()
        ? Option.Role.EXEMPTS
        : Option.Role.COUNTS;
  }

  private static Option.Need needs(Fields fields) {
    String word = fields.has("needs") ? fields.oneOf("needs", NEEDS) : "";
    return NEEDS.contains(word)
        ? Option.Need.valueOf(word.toUpperCase(Locale.ROOT))
        : Option.Need.MARK;
  }

  private Fraction credit(Fields fields, Option.Role role) {
    Fraction usual = role == Option.Role.COUNTS ? Fraction.HUNDRED : Fraction.ZERO;
    if (!fields.has("credit")) {
      return usual;
    }
    String text = fields.text("credit");
    if (CREDIT.matcher(text).matches() && !Fraction.parse(text).isAbove(Fraction.HUNDRED)) {
      return Fraction.parse(text);
    }
    faults.add(
        fields.placeOf("credit"),
        "«credit» vale «" + text + "»",
        "de 0 a 100, como 50 o \"100/3\"");
    return usual;
  }
}
