package co.veedor.report.html;

import co.veedor.assessment.Review;
import co.veedor.report.Spanish;
import co.veedor.report.Standings;
import java.util.List;

/**
 * A line of the results: a component, domain or question.
 *
 * @param id unique in the page
 * @param parent id of the line above it in the tree; empty for the top ones
 * @param depth 0 for the top ones
 * @param kind a code of the vocabulary list {@code node-kind}
 * @param name leads to all explanations about it
 * @param text the question; empty for other nodes
 * @param readings the three readings
 * @param level its maturity level
 * @param origin whether it is official, second-hand or our own
 * @param answered questions answered at or below it
 * @param applicable questions at or below it that apply
 * @param total questions at or below it
 * @param gaps how many gaps there are at or below it
 * @param review how much of the evidence and of the claims at or below it was reviewed
 * @param counts where the counts are explained
 */
record TreeRow(
    String id,
    String parent,
    int depth,
    String kind,
    Ref name,
    String text,
    List<Scores.Reading> readings,
    Ref level,
    String origin,
    int answered,
    int applicable,
    int total,
    int gaps,
    Reviewed review,
    String counts) {
  /**
   * What somebody accepted or rejected.
   *
   * @param share of the evidence in percent, as people read it; a dash when nothing was shown
   * @param told shares of the evidence and of the claims, in words
   */
  record Reviewed(String share, String told) {
    static Reviewed of(Review review) {
      String share = review.share() == null ? "—" : Spanish.percent(review.share());
      return new Reviewed(share, Standings.told(review));
    }
  }

  /** Whether anything stands below it. */
  public boolean isBranch() {
    return text.isEmpty();
  }

  /** The reading that counts. */
  public Scores.Reading counted() {
    return readings.stream().filter(Scores.Reading::counts).findFirst().orElseThrow();
  }
}
