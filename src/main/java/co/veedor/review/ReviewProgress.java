package co.veedor.review;

import co.veedor.assessment.Review;
import co.veedor.number.Fraction;
import java.util.Collection;

/**
 * How far a review is.
 *
 * @param evidence pieces shown, counted once for each answer they are shown for, and of them those
 *     accepted or rejected
 * @param claims claims, and of them those all of whose evidence was accepted or rejected
 * @param impact points the claims bring, and of them those of reviewed claims
 */
public record ReviewProgress(Part evidence, Part claims, Part impact) {
  /**
   * How much of something is done.
   *
   * @param done what is done
   * @param all what there is
   */
  public record Part(Fraction done, Fraction all) {
    /** Percent done; null when there is nothing to do. */
    public Fraction share() {
      return all.equals(Fraction.ZERO) ? null : done.times(Fraction.HUNDRED).dividedBy(all);
    }
  }

  static ReviewProgress of(Review review, Collection<Claim> claims) {
    long reviewed = claims.stream().filter(Claim::isReviewed).count();
    return new ReviewProgress(
        new Part(Fraction.of(review.reviewed()), Fraction.of(review.evidence())),
        new Part(Fraction.of(reviewed), Fraction.of(claims.size())),
        new Part(impact(claims, true), impact(claims, false)));
  }

  private static Fraction impact(Collection<Claim> claims, boolean reviewedOnly) {
    return claims.stream()
        .filter(claim -> !reviewedOnly || claim.isReviewed())
        .map(Claim::impact)
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
