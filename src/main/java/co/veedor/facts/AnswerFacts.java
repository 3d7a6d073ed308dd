package co.veedor.facts;

import co.veedor.questionnaire.Question;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.util.List;
import java.util.Map;

/**
 * Turns the answer to one question into facts.
 *
 * @param key key of the question
 * @param question the question
 * @param source key of the node it inherits from while nobody answers it; empty when none
 * @param marks what each mark of each option states, by letter
 */
record AnswerFacts(
    String key, Question question, String source, Map<String, Map<Mark, Marked>> marks) {
  private static final String ALL_OUT = "Todas sus opciones se marcaron como no aplica";

  /** Adds what {@code answer} states to {@code facts}. */
  void add(List<Object> facts, Answer answer) {
    if (answer instanceof Answer.Given given) {
      given(facts, given);
    } else if (answer instanceof Answer.NotApplicable out) {
      facts.add(new NotApplicable(key, out.reason()));
    } else if (source.isEmpty()) {
      facts.add(new Unanswered(key));
    } else {
      facts.add(new Inherits(key, source));
    }
  }

  private void given(List<Object> facts, Answer.Given given) {
    boolean counts = given.declared() != null;
    if (given.declared() != null) {
      facts.add(new Declared(key, given.declared()));
    }
    for (Map.Entry<String, Mark> mark : given.marks().entrySet()) {
      if (mark.getValue() != Mark.NO_APLICA) {
        facts.add(marks.get(mark.getKey()).get(mark.getValue()));
        counts = true;
      }
    }
    if (counts) {
      given.evidence().forEach(evidence -> shown(facts, evidence));
    } else {
      facts.add(new NotApplicable(key, ALL_OUT));
    }
  }

  private void shown(List<Object> facts, Evidence evidence) {
    List<String> options = evidence.options().isEmpty() ? List.of("") : evidence.options();
    for (String option : options) {
      facts.add(
          new Shown(
              key,
              evidence.title(),
              option,
              evidence.date(),
              evidence.expires(),
              evidence.status()));
    }
  }
}
