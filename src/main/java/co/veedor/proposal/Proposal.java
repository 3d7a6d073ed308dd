package co.veedor.proposal;

import co.veedor.crosswalk.Relation;
import co.veedor.questionnaire.Question;
import co.veedor.response.Answer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What other answers say about a question nobody answered.
 *
 * @param question the question
 * @param answer the answer proposed; null when the others only give a hint
 * @param origins what the answer comes from, by the letter of the option, or by an empty text for
 *     the whole question; empty when there is no answer
 * @param hints what else is worth a look, in the same way
 */
public record Proposal(
    Question question,
    Answer answer,
    Map<String, List<Origin>> origins,
    Map<String, List<Origin>> hints) {

  /** The weakest relation on any of the ways it comes by; of the hints when there is no answer. */
  public Relation weakest() {
    return (answer == null ? hints : origins)
        .values().stream()
            .flatMap(List::stream)
            .map(origin -> origin.way().weakest())
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }
}
