package co.veedor.review;

import co.veedor.assessment.Review;
import co.veedor.number.Fraction;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * How far a review is.
 *
 * @param evidence pieces shown, counted once for each answer they are shown for, and of them those
 *     accepted or rejected
 * @param claims claims, and of them those all of whose evidence was accepted or rejected
 * @param impact points the claims bring, and of them those of reviewed claims
 * @param backed the same points, and of them those accepted evidence in force backs: what was
 *     looked at need not be backed
 */
public record ReviewProgress(Part evidence, Part claims, Part impact, Part backed) {
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
    Fraction all = sum(claims.stream().map(Claim::impact));
    Fraction seen = sum(claims.stream().filter(Claim::isReviewed).map(Claim::impact));
    return new ReviewProgress(
        new Part(Fraction.of(review.reviewed()), Fraction.of(review.evidence())),
        new Part(Fraction.of(reviewed), Fraction.of(claims.size())),
        new Part(seen, all),
        new Part(sum(claims.stream().map(Claim::backed)), all));
  }

  private static Fraction sum(Stream<Fraction> points) {
    return points.reduce(Fraction.ZERO, Fraction::plus);
  }
}
