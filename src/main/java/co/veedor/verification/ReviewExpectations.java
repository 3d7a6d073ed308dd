package co.veedor.verification;

import co.veedor.document.Fields;
import co.veedor.fault.FaultList;
import co.veedor.review.Claim;
import co.veedor.review.ReviewQueue;

/** Compares how much a case expects its answers to be doubted with what came out. */
final class ReviewExpectations {
  private static final String NOTHING = "no afirma nada";

  private final Case each;
  private final ReviewQueue queue;
  private final FaultList faults;

  ReviewExpectations(Case each, ReviewQueue queue, FaultList faults) {
    this.each = each;
    this.queue = queue;
    this.faults = faults;
  }

  void check() {
    Fields expected = each.expect().optionalFields("doubts");
    for (String question : expected.keys()) {
      Expectations.same(
          each,
          faults,
          expected.placeOf(question),
          "la duda sobre " + question,
          expected.text(question),
          found(question));
    }
  }

  private String found(String question) {
    return queue.claims().stream()
        .filter(claim -> claim.question().id().equals(question))
        .map(Claim::doubt)
        .findFirst()
        .map(Object::toString)
        .orElse(NOTHING);
  }
}
