package co.veedor.review;

import co.veedor.assessment.Review;
import java.util.Comparator;
import java.util.List;

/**
 * The claims of an assessment in the order an auditor does best to look at them.
 *
 * @param claims by impact times doubt, then impact, the largest first, and then by key
 * @param progress how far the review is
 */
public record ReviewQueue(List<Claim> claims, ReviewProgress progress) {
  /** What its points are, as people read it. */
  public static final String POINTS =
      "Los puntos son los que cada respuesta aporta al total de su instrumento, con lo que falta por"
          + " responder en cero: una respuesta sola pesa poco. Se suman los de todos los instrumentos.";

  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::priority)
          .thenComparing(Claim::impact)
          .reversed()
          .thenComparing(Claim::key);

  static ReviewQueue of(Review review, List<Claim> claims) {
    List<Claim> ordered = claims.stream().sorted(ORDER).toList();
    return new ReviewQueue(ordered, ReviewProgress.of(review, ordered));
  }

  /**
   * How sure we are of how much each reason adds: codes of the vocabulary list {@code confidence},
   * each once, sorted; empty when there is no doubt.
   */
  public List<String> confidences() {
    return claims.stream()
        .flatMap(claim -> claim.doubts().stream())
        .map(doubt -> doubt.adds().confidence())
        .distinct()
        .sorted()
        .toList();
  }
}
