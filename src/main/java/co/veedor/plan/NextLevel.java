package co.veedor.plan;

import co.veedor.assessment.NodeResult;
import co.veedor.facts.said.Level;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Answer;
import co.veedor.response.Mark;
import java.util.List;
import java.util.Map;

/**
 * What it takes for a total to reach its next maturity level.
 *
 * @param questionnaire the instrument
 * @param node the total as it is
 * @param outcome how it ends
 * @param raises the answers to raise, in an order that respects what must come first; empty when
 *     nothing can be done or nothing is needed
 * @param reached percent of the total with all of them raised
 * @param level the level reached with all of them raised
 */
public record NextLevel(
    Questionnaire questionnaire,
    NodeResult node,
    Outcome outcome,
    List<Raise> raises,
    Fraction reached,
    Level level) {

  /** How the search for a next level ends. */
  public enum Outcome {
    /** The answers found reach it, and none of them can be left out. */
    REACHED,
    /** The total stands in the highest level it can reach. */
    HIGHEST,
    /** Not even all answers raised to the top reach it. */
    OUT_OF_REACH
  }

  /**
   * An answer to raise.
   *
   * @param question the question
   * @param before percent it stands at in the reading that counts; null when it has no value
   * @param after percent it must reach
   * @param answer the answer as it would be
   * @param points what it adds to the total after those before it
   * @param sum percent of the total with it and those before it
   * @param first ids of the raised questions that must come before it
   */
  public record Raise(
      Question question,
      Fraction before,
      Fraction after,
      Answer answer,
      Fraction points,
      Fraction sum,
      List<String> first) {

    /** Letters of the options that must be met; empty for questions without options. */
    public List<String> options() {
      return answer instanceof Answer.Given given
          ? given.marks().entrySet().stream()
              .filter(mark -> mark.getValue() == Mark.CUMPLE)
              .map(Map.Entry::getKey)
              .toList()
          : List.of();
    }
  }
}
