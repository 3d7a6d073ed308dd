package co.veedor.proposal;

import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Scale;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns percentages into an answer the question can take; in doubt, the lower one. */
final class Fitting {
  /** Stands for the whole question where others are letters of options. */
  static final String WHOLE = "";

  private static final int DECIMALS = 2;

  /** Where a proposal is written: not yet. */
  static final Place NOWHERE = Place.of("");

  private final Fraction met;

  /**
   * A fitting.
   *
   * @param met percent from which an option counts as met
   */
  Fitting(Fraction met) {
    this.met = met;
  }

  /**
   * The answer that fits.
   *
   * @param values percent by letter of the option, or {@link #WHOLE}
   * @return null when the values say nothing the question could take
   */
  Answer.Given answer(Question question, Map<String, Fraction> values) {
    if (question.isInformative()) {
      return null;
    }
    if (question.kind() instanceof QuestionKind.Checklist) {
      return checklist(question, values);
    }
    if (question.kind() instanceof QuestionKind.Choice choice) {
      return choice(choice.options(), values);
    }
    Fraction whole = values.get(WHOLE);
    if (whole == null) {
      return null;
    }
    return question.kind() instanceof QuestionKind.Ordinal ordinal
        ? stated(level(ordinal.scale(), whole))
        : stated(rounded(whole));
  }

  /** The marks its options have a value for; without any, a percentage where one may be stated. */
  private Answer.Given checklist(Question question, Map<String, Fraction> values) {
    boolean countsParts = question.scoring().equals("share-of-options");
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (Option option : question.options()) {
      if (values.containsKey(option.id())) {
        marks.put(option.id(), mark(values.get(option.id()), countsParts));
      }
    }
    if (!marks.isEmpty()) {
      long counting =
          question.options().stream().filter(o -> o.role() == Option.Role.COUNTS).count();
      boolean any = marks.values().stream().anyMatch(mark -> mark != Mark.NO);
      return any || marks.size() == counting ? marked(marks) : null;
    }
    return countsParts ? stated(rounded(values.get(WHOLE))) : null;
  }

  private Mark mark(Fraction value, boolean countsParts) {
    if (!value.isBelow(met)) {
      return Mark.CUMPLE;
    }
    return countsParts && value.isAbove(Fraction.ZERO) ? Mark.PARCIAL : Mark.NO;
  }

  private Answer.Given choice(List<Option> options, Map<String, Fraction> values) {
    Fraction whole = values.containsKey(WHOLE) ? values.get(WHOLE) : best(options, values);
    if (whole == null) {
      return null;
    }
    boolean ranked = options.stream().anyMatch(option -> isBetween(option.credit()));
    Fraction reached = ranked || whole.isBelow(met) ? whole : Fraction.HUNDRED;
    List<Option> fitting =
        options.stream()
            .filter(option -> option.role() != Option.Role.EXEMPTS)
            .filter(option -> !option.credit().isAbove(reached))
            .sorted(Comparator.comparing(Option::credit).reversed())
            .toList();
    boolean unsure =
        fitting.isEmpty()
            || fitting.size() > 1 && fitting.get(0).credit().equals(fitting.get(1).credit());
    return unsure ? null : marked(Map.of(fitting.get(0).id(), Mark.CUMPLE));
  }

  private static boolean isBetween(Fraction credit) {
    return credit.isAbove(Fraction.ZERO) && credit.isBelow(Fraction.HUNDRED);
  }

  /** The credit of the best option that is met; null when none is known to be. */
  private Fraction best(List<Option> options, Map<String, Fraction> values) {
    return options.stream()
        .filter(option -> !values.getOrDefault(option.id(), Fraction.ZERO).isBelow(met))
        .map(Option::credit)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The highest level that is not above the value. */
  private static Fraction level(Scale scale, Fraction value) {
    return scale.levels().stream()
        .map(step -> scale.percent(step.value()))
        .filter(percent -> !percent.isAbove(value))
        .max(Comparator.naturalOrder())
        .orElse(Fraction.ZERO);
  }

  private static Fraction rounded(Fraction value) {
    return Fraction.of(value.rounded(DECIMALS));
  }

  private static Answer.Given marked(Map<String, Mark> marks) {
    return new Answer.Given(marks, Map.of(), null, List.of(), "", NOWHERE);
  }

  private static Answer.Given stated(Fraction percent) {
    return new Answer.Given(Map.of(), Map.of(), percent, List.of(), "", NOWHERE);
  }
}
