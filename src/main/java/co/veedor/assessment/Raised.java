package co.veedor.assessment;

import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.QuestionKind;
import co.veedor.questionnaire.Scale;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers as they would be once what is missing is done, with the evidence that proves it. */
public final class Raised {
  private static final Comparator<Option> BY_CREDIT =
      Comparator.comparing(
          option -> option.credit() == null ? Fraction.ZERO : option.credit(),
          Comparator.naturalOrder());

  private static final Place NOWHERE = Place.of("supuesto");

  private Raised() {}

  /**
   * The answer that reaches a percentage, in all three readings: every option that applies is met,
   * or the first level at or above it is reached, and an accepted evidence backs it.
   *
   * @param before the answer as it is; what it marks as not applicable stays so
   * @param target percent to reach, 0–100
   * @param asOf the day the evidence is dated
   */
  public static Answer to(Question question, Answer before, Fraction target, LocalDate asOf) {
    Answer.Given given = before instanceof Answer.Given some ? some : null;
    Map<String, Mark> marks = marks(question, given, target);
    boolean stated = marks.isEmpty() || given != null && given.declared() != null;
    Fraction declared = stated || isPart(question, target) ? reached(question, target) : null;
    List<Evidence> evidence = new ArrayList<>(given == null ? List.of() : given.evidence());
    evidence.add(new Evidence("Lo que falta, hecho", "", asOf, null, "aceptada", List.of()));
    return new Answer.Given(
        marks,
        given == null ? Map.of() : given.details(),
        declared,
        evidence,
        given == null ? "" : given.note(),
        given == null ? NOWHERE : given.place());
  }

  private static boolean isPart(Question question, Fraction target) {
    return question.kind() instanceof QuestionKind.Checklist && target.isBelow(Fraction.HUNDRED);
  }

  private static Fraction reached(Question question, Fraction target) {
    if (question.kind() instanceof QuestionKind.Ordinal ordinal && ordinal.scale().strict()) {
      Scale scale = ordinal.scale();
      return scale.levels().stream()
          .map(step -> scale.percent(step.value()))
          .filter(percent -> !percent.isBelow(target))
          .findFirst()
          .orElse(Fraction.HUNDRED);
    }
    return target;
  }

  private static Map<String, Mark> marks(Question question, Answer.Given given, Fraction target) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    Option chosen = question.kind() instanceof QuestionKind.Choice ? best(question, target) : null;
    for (Option option : question.options()) {
      boolean meets = chosen == null ? option.role() == Option.Role.COUNTS : option == chosen;
      boolean out = given != null && given.marks().get(option.id()) == Mark.NO_APLICA;
      Mark made = meets ? Mark.CUMPLE : Mark.NO;
      marks.put(option.id(), out ? Mark.NO_APLICA : made);
    }
    return marks;
  }

  private static Option best(Question question, Fraction target) {
    List<Option> counting =
        question.options().stream()
            .filter(option -> option.role() == Option.Role.COUNTS)
            .sorted(BY_CREDIT)
            .toList();
    return counting.stream()
        .filter(option -> option.credit() != null && !option.credit().isBelow(target))
        .findFirst()
        .orElse(counting.get(counting.size() - 1));
  }
}
