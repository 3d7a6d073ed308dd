package co.veedor.report;

import co.veedor.assessment.Explanation;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.facts.Keys;
import co.veedor.facts.said.State;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.util.List;
import java.util.Map;

/**
 * One question on its way to the official form.
 *
 * @param questionnaire its edition
 * @param question the question
 * @param answer what the entity says to it
 * @param node what it came out as
 * @param gap what it lacks to its target; null when it reaches it
 * @param explanations every explanation, by id
 */
record SubmissionRow(
    Questionnaire questionnaire,
    Question question,
    Answer answer,
    NodeResult node,
    GapResult gap,
    Map<String, Explanation> explanations) {
  private static final String COMPUTED = "calculado";
  private static final String VERIFIED = "verificado";

  /** The part of the instrument it stands in. */
  TreeNode index() {
    return questionnaire.nodes().get(question.node());
  }

  /** What was answered; null when nothing counts as an answer. */
  Answer.Given given() {
    return answer instanceof Answer.Given given ? given : null;
  }

  SubmissionState state() {
    if (answer instanceof Answer.Proposed) {
      return SubmissionState.PROPOSED;
    }
    if (given() == null) {
      boolean out = node.state() == State.NOT_APPLICABLE;
      return out ? SubmissionState.OUT : SubmissionState.UNANSWERED;
    }
    if (lacksAnswer()) {
      return SubmissionState.UNANSWERED;
    }
    return unbacked().isEmpty() && !isUnbackedWhole()
        ? SubmissionState.READY
        : SubmissionState.UNBACKED;
  }

  /** Whether the form would still ask for something: an option, or what is written beside one. */
  private boolean lacksAnswer() {
    boolean nothing =
        !question.options().isEmpty() && marked().isEmpty() && given().details().isEmpty();
    return nothing || !undetailed().isEmpty();
  }

  /** The options to mark: those met in full. */
  List<Option> marked() {
    return with(Mark.CUMPLE);
  }

  /** The options met in part, which the form does not know. */
  List<Option> partial() {
    return with(Mark.PARCIAL);
  }

  private List<Option> with(Mark mark) {
    return given() == null
        ? List.of()
        : question.options().stream()
            .filter(option -> given().marks().get(option.id()) == mark)
            .toList();
  }

  /** The options to mark that ask for something beside them which is not written. */
  List<Option> undetailed() {
    return marked().stream()
        .filter(option -> asksForDetail(option) && !given().details().containsKey(option.id()))
        .toList();
  }

  private static boolean asksForDetail(Option option) {
    return switch (option.needs()) {
      case TEXTO, NUMERO, FECHA -> true;
      case MARK, EVIDENCIA -> false;
    };
  }

  /** The options to mark that give a score only as long as nobody asks for evidence. */
  List<Option> unbacked() {
    return marked().stream()
        .filter(option -> isWorth(option, COMPUTED) && !isWorth(option, VERIFIED))
        .toList();
  }

  private boolean isWorth(Option option, String reading) {
    String key = Keys.option(Keys.of(questionnaire.id(), question.id()), option.id());
    return explanations.get(node.because().get(reading)).inputs().stream()
        .anyMatch(input -> input.key().equals(key) && input.value().isAbove(Fraction.ZERO));
  }

  /** Whether an answer without options lacks accepted evidence. */
  boolean isUnbackedWhole() {
    Fraction verified = node.values().get(VERIFIED);
    return question.options().isEmpty()
        && verified != null
        && verified.isBelow(node.values().get(COMPUTED));
  }

  /** What the entity shows for an answer of its own. */
  List<Evidence> evidence() {
    if (answer instanceof Answer.Started started) {
      return started.evidence();
    }
    return given() == null ? List.of() : given().evidence();
  }
}
