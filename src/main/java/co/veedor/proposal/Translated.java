package co.veedor.proposal;

import co.veedor.assessment.Assessment;
import co.veedor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;

/**
 * A response read under another edition, in the two steps that explain the difference: first what
 * has no successor is left out, then the rest is read as the other edition reads it.
 *
 * @param before the answers as they were given
 * @param kept only those that pass on to the other edition
 * @param after those, as answers to the other edition
 * @param carried the answers to the other edition with where they come from
 * @param dropped ids of the answered questions that pass nothing on
 * @param sources ids of the questions each question of the other edition is read from, or would be
 *     if they were answered and said enough; none where nothing was asked of it before
 */
public record Translated(
    Assessment before,
    Assessment kept,
    Assessment after,
    List<Proposal> carried,
    List<String> dropped,
    Map<String, List<String>> sources) {

  /** The edition that was answered. */
  public Questionnaire from() {
    return before.questionnaires().get(0).questionnaire();
  }

  /** Those that one question alone passes on, unchanged. */
  public List<Proposal> same() {
    return carried.stream().filter(proposal -> sources(proposal) == 1).toList();
  }

  /** Those that several questions pass on together. */
  public List<Proposal> merged() {
    return carried.stream().filter(proposal -> sources(proposal) > 1).toList();
  }

  private static long sources(Proposal proposal) {
    return proposal.origins().values().stream().mapToLong(List::size).sum();
  }
}
