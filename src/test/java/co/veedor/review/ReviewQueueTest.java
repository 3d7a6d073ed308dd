package co.veedor.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.assessment.Review;
import co.veedor.facts.review.Raised;
import co.veedor.facts.said.Doubt;
import co.veedor.fault.FaultException;
import co.veedor.number.Fraction;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each answer brings adds up, and what there is to doubt decides who comes first. */
class ReviewQueueTest {
  private static final Response ANSWERS =
      Veedor.answers(
          "ID01: {level: 50, evidence: [{title: A, status: aceptada}]}",
          "ID02: {declared: 60, evidence: [{title: B}]}",
          "ID03: 60",
          "ID04: {declared: 60, evidence: [{title: C, status: por_aclarar}]}",
          "PR01: {declared: 80, evidence: [{title: D, expires: 2019-06-30, status: aceptada}]}",
          "PR02: 0",
          "PR03: {na: No aplica a la entidad}");

  static Stream<Response> everything() {
    return RandomResponses.toEverything(4);
  }

  @ParameterizedTest
  @MethodSource("everything")
  void what_answers_bring_adds_up_to_the_totals(Response response) {
    Assessment assessment = Veedor.assess(response);
    ReviewQueue queue = Veedor.queue(assessment);
    for (QuestionnaireResult result : assessment.questionnaires()) {
      String id = result.questionnaire().id();
      for (NodeResult top : result.nodes()) {
        if (top.parent() == null && top.total() > 0 && isItsOwn(result, top)) {
          assertThat(brought(queue, id, top.id()))
              .as(id + "/" + top.id())
              .isEqualTo(top.values().get("declarado"));
        }
      }
    }
    Review review = assessment.review();
    assertThat(queue.progress().claims())
        .isEqualTo(
            new ReviewProgress.Part(
                Fraction.of(review.claimsReviewed()), Fraction.of(review.claims())));
  }

  /** Not one that only shows again what others gather, nor one without a total of its own. */
  private static boolean isItsOwn(QuestionnaireResult result, NodeResult top) {
    return !result.questionnaire().below(top.id()).isEmpty()
        && top.values().get("declarado") != null;
  }

  private static Fraction brought(ReviewQueue queue, String questionnaire, String total) {
    return queue.claims().stream()
        .filter(claim -> claim.questionnaire().equals(questionnaire))
        .flatMap(claim -> claim.shares().stream())
        .filter(share -> share.total().equals(total))
        .map(Share::points)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  @Test
  void what_candelaria_claims_brings_its_published_totals() {
    ReviewQueue queue = Veedor.queue(Veedor.candelaria());
    String tool = Veedor.TOOL_2019;
    assertThat(brought(queue, tool, "arquitectura")).isEqualTo(Fraction.parse("975/17"));
    assertThat(brought(queue, tool, "seguridad")).isEqualTo(Fraction.parse("990/13"));
  }

  @Test
  void an_answer_brings_its_value_over_all_that_count() {
    ReviewQueue queue = Veedor.queue(Veedor.assess(ANSWERS));
    assertThat(claim(queue, "ID03").shares())
        .containsExactly(
            new Share("arquitectura", "Arquitectura", Fraction.of(60, 4), Fraction.of(400, 18)));
    assertThat(claim(queue, "PR01").shares())
        .containsExactly(
            new Share(
                "seguridad", "Seguridad y privacidad", Fraction.of(80, 2), Fraction.of(300, 12)));
  }

  @Test
  void doubt_goes_from_nothing_shown_over_unreviewed_and_asked_to_accepted() {
    ReviewQueue queue = Veedor.queue(Veedor.assess(ANSWERS));
    assertThat(claim(queue, "ID01").doubts()).isEmpty();
    assertThat(claim(queue, "ID01").priority()).isEqualTo(Fraction.ZERO);
    assertThat(parameters(queue, "ID02")).startsWith("revision.duda.sin-revisar");
    assertThat(parameters(queue, "ID03")).startsWith("revision.duda.sin-evidencia");
    assertThat(parameters(queue, "ID04")).startsWith("revision.duda.con-pregunta");
    assertThat(claim(queue, "ID04").doubt()).isLessThan(claim(queue, "ID02").doubt());
    assertThat(claim(queue, "ID02").doubt()).isLessThan(claim(queue, "ID03").doubt());
    assertThat(claim(queue, "ID04").evidence())
        .extracting(Evidence::isReviewed)
        .containsExactly(false);
  }

  @Test
  void a_finding_adds_its_severity_and_leads_to_its_explanation() {
    Assessment assessment = Veedor.assess(ANSWERS);
    Claim expired = claim(Veedor.queue(assessment), "PR01");
    assertThat(expired.doubts())
        .extracting(doubt -> doubt.adds().name())
        .contains("revision.duda.no-respaldada", "revision.duda.media");
    Doubt found = expired.doubts().get(1);
    assertThat(found.says()).contains("venció el 2019-06-30");
    assertThat(assessment.explanations()).containsKey(found.because());
  }

  @Test
  void a_finding_the_rules_leave_out_stops_the_queue() {
    Raised left = new Raised("ejemplo/A1", "overdue", "alta", "Algo", "ejemplo/A1#hallazgo");
    Assessment assessment = Veedor.assess(ANSWERS);
    assertThatThrownBy(() -> new Doubts(assessment, List.of(), List.of(left)))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("rules/review")
        .hasMessageContaining("severidad «alta»");
  }

  @Test
  void the_queue_is_in_order_whatever_order_the_facts_come_in() {
    Response response = RandomResponses.toEverything(7L);
    List<Claim> claims = Veedor.queue(Veedor.assess(response)).claims();
    List<Claim> again = Veedor.queue(Veedor.shuffled(response, new Random(3))).claims();
    assertThat(claims).isSortedAccordingTo((a, b) -> b.priority().compareTo(a.priority()));
    assertThat(again).extracting(Claim::key).isEqualTo(claims.stream().map(Claim::key).toList());
  }

  @Test
  void progress_counts_pieces_claims_and_points() {
    ReviewProgress progress = Veedor.queue(Veedor.assess(ANSWERS)).progress();
    assertThat(progress.evidence().share()).isEqualTo(Fraction.of(50));
    assertThat(progress.claims().share()).isEqualTo(Fraction.of(40));
    // De 18 preguntas se respondieron 4; de 12 que aplican, 3 con la que no aplica.
    Fraction security = Fraction.of(40 * 3, 12);
    Fraction reviewed = Fraction.of(50, 18).plus(security);
    Fraction all = Fraction.of(50 + 60 + 60 + 60, 18).plus(security);
    assertThat(progress.impact().done()).isEqualTo(reviewed);
    assertThat(progress.impact().all()).isEqualTo(all);
    assertThat(progress.backed().done()).isEqualTo(Fraction.of(50, 18));
    assertThat(progress.backed().all()).isEqualTo(all);
  }

  @Test
  void what_is_backed_in_part_is_reviewed_and_still_doubted() {
    Response response =
        Veedor.answers(
            "ID14:",
            "  options: {A: cumple, B: cumple, C: cumple, D: cumple, E: cumple}",
            "  evidence: [{title: Acta, status: aceptada, options: [A]}]");
    ReviewQueue queue = Veedor.queue(Veedor.assess(response));
    Claim part = claim(queue, "ID14");
    assertThat(part.isReviewed()).isTrue();
    assertThat(part.doubt()).isEqualTo(Fraction.of(60 * 80, 100));
    assertThat(part.doubts().get(0).says()).contains("respalda 20 de 100");
    assertThat(queue.progress().impact().share()).isEqualTo(Fraction.HUNDRED);
    assertThat(queue.progress().backed().share()).isEqualTo(Fraction.of(20));
  }

  @Test
  void a_lone_answer_of_an_instrument_does_not_come_before_those_of_a_whole_one() {
    ReviewQueue queue =
        Veedor.queue(
            Veedor.assess(
                Veedor.document(
                    """
                    entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
                    period: "2025"
                    answers:
                      ipv6: {%s}
                      mspi-2022: {A.5.1: 100}
                    """
                        .formatted(allProducts()))));
    assertThat(queue.claims().get(0).questionnaire()).isEqualTo("ipv6");
    Claim lone = claim(queue, "A.5.1");
    assertThat(lone.shares().get(0).points()).isEqualTo(Fraction.HUNDRED);
    assertThat(lone.impact()).isEqualTo(Fraction.of(100, 93));
  }

  private static String allProducts() {
    return IntStream.rangeClosed(1, 15)
        .mapToObj("IPV6.%02d: 100"::formatted)
        .collect(Collectors.joining(", "));
  }

  private static List<String> parameters(ReviewQueue queue, String question) {
    return claim(queue, question).doubts().stream().map(doubt -> doubt.adds().name()).toList();
  }

  private static Claim claim(ReviewQueue queue, String question) {
    return queue.claims().stream()
        .filter(claim -> claim.question().id().equals(question))
        .findFirst()
        .orElseThrow();
  }
}
