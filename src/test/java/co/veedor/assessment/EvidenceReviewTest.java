package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.response.Response;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was reviewed, what that is worth on each day, and what it never touches. */
class EvidenceReviewTest {
  private static final Response ANSWERS =
      Veedor.answers(
          "PR01: {declared: 80, evidence: [{title: Acta, expires: 2019-06-30, status: aceptada}]}",
          "PR02: {declared: 60, evidence: [{title: A, status: rechazada}, {title: B}]}",
          "PR03: 40",
          "PR04: 0");

  @Test
  void expiry_lowers_the_verified_reading_on_its_day_and_never_the_declared_one() {
    NodeResult last = on(LocalDate.of(2019, 6, 30));
    NodeResult after = on(LocalDate.of(2019, 7, 1));
    assertThat(last.values().get("verificado")).isEqualTo(Fraction.of(80));
    assertThat(after.values().get("verificado")).isEqualTo(Fraction.ZERO);
    assertThat(after.values().get("declarado")).isEqualTo(last.values().get("declarado"));
  }

  @Test
  void pieces_and_claims_are_counted_apart() {
    Review review = Veedor.assess(ANSWERS).review();
    assertThat(review).isEqualTo(new Review(3, 2, 1, 3, 1));
    assertThat(review.share()).isEqualTo(Fraction.of(200, 3));
    assertThat(review.claimsShare()).isEqualTo(Fraction.of(100, 3));
  }

  @Test
  void every_node_counts_what_lies_below_it() {
    Assessment result = Veedor.assess(ANSWERS);
    assertThat(Veedor.node(result, "PR02").review()).isEqualTo(new Review(2, 1, 0, 1, 0));
    assertThat(Veedor.node(result, "planificacion").review()).isEqualTo(result.review());
    assertThat(Veedor.node(result, "arquitectura").review().share()).isNull();
  }

  private static NodeResult on(LocalDate day) {
    return Veedor.node(Veedor.assessor().assess(ANSWERS, day, "verificado"), "PR01");
  }
}
