package co.veedor.assessment;

import co.veedor.number.Fraction;
import co.veedor.questionnaire.Option;
import co.veedor.questionnaire.Question;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import java.util.List;

/**
 * How much of what was answered somebody has looked at.
 *
 * @param evidence pieces shown, counted once for each answer they are shown for
 * @param reviewed those that were accepted or rejected
 * @param accepted those that were accepted
 * @param claims answers that claim something: more than 0 %, or an option met or begun
 * @param claimsReviewed claims with evidence, all of it reviewed
 */
public record Review(int evidence, int reviewed, int accepted, int claims, int claimsReviewed) {
  /** Nothing was shown and nothing claimed. */
  public static final Review NONE = new Review(0, 0, 0, 0, 0);

  /** What one answer adds; a proposal nobody accepted adds nothing. */
  static Review of(Question question, Answer answer) {
    if (answer instanceof Answer.Proposed) {
      return NONE;
    }
    List<Evidence> shown = answer.shown();
    int reviewed = (int) shown.stream().filter(Evidence::isReviewed).count();
    int accepted =
        (int) shown.stream().filter(each -> each.status().equals(Evidence.ACCEPTED)).count();
    boolean claims = answer instanceof Answer.Given given && claims(question, given);
    boolean all = claims && !shown.isEmpty() && reviewed == shown.size();
    return new Review(shown.size(), reviewed, accepted, claims ? 1 : 0, all ? 1 : 0);
  }

  private static boolean claims(Question question, Answer.Given given) {
    if (given.declared() != null && given.declared().isAbove(Fraction.ZERO)) {
      return true;
    }
    return question.options().stream()
        .filter(option -> option.role() == Option.Role.COUNTS)
        .map(option -> given.marks().get(option.id()))
        .anyMatch(mark -> mark == Mark.CUMPLE || mark == Mark.PARCIAL);
  }

  /** Both together. */
  public Review plus(Review other) {
    return new Review(
        evidence + other.evidence,
        reviewed + other.reviewed,
        accepted + other.accepted,
        claims + other.claims,
        claimsReviewed + other.claimsReviewed);
  }

  /** Percent of the evidence that was reviewed; null when none was shown. */
  public Fraction share() {
    return percent(reviewed, evidence);
  }

  /** Percent of the claims that were reviewed; null when nothing is claimed. */
  public Fraction claimsShare() {
    return percent(claimsReviewed, claims);
  }

  private static Fraction percent(int part, int whole) {
    return whole == 0 ? null : Fraction.of(part * 100L, whole);
  }
}
