package co.veedor.review;

import co.veedor.facts.said.Doubt;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Question;
import co.veedor.response.Evidence;
import java.util.List;

/**
 * An answer that claims something: more than 0 %, or an option met or begun.
 *
 * @param key its questionnaire and code, {@code cuestionario/código}
 * @param questionnaire id of its questionnaire
 * @param question what was asked
 * @param domain the part of the instrument it stands in
 * @param declared percent claimed; null without value
 * @param verified percent that accepted evidence in force backs; null without value
 * @param shares points it brings, by total; empty when it counts in none
 * @param unbacked which part of what is declared nothing accepted and in force backs, from 0 to 1
 * @param doubts reasons to doubt it; empty when all its evidence is accepted and in force and
 *     nothing was found
 * @param evidence what is shown for it
 */
public record Claim(
    String key,
    String questionnaire,
    Question question,
    Domain domain,
    Fraction declared,
    Fraction verified,
    List<Share> shares,
    Fraction unbacked,
    List<Doubt> doubts,
    List<Evidence> evidence) {

  /**
   * A part of an instrument.
   *
   * @param key its questionnaire and id
   * @param name what people call it
   */
  public record Domain(String key, String name) {}

  /** Points it brings to the totals of its instrument, what is not answered counted as zero. */
  public Fraction impact() {
    return shares.stream().map(Share::impact).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** The points of its impact that accepted evidence in force backs. */
  public Fraction backed() {
    return impact().times(Fraction.ONE.minus(unbacked));
  }

  /** All its reasons of doubt, added. */
  public Fraction doubt() {
    return doubts.stream().map(Doubt::points).reduce(Fraction.ZERO, Fraction::plus);
  }

  /** Impact times doubt over 100: what the queue is ordered by. */
  public Fraction priority() {
    return impact().times(doubt()).dividedBy(Fraction.HUNDRED);
  }

  /** Whether it shows evidence and all of it was accepted or rejected. */
  public boolean isReviewed() {
    return !evidence.isEmpty() && evidence.stream().allMatch(Evidence::isReviewed);
  }
}
