package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.FindingResult.Other;
import co.veedor.number.Fraction;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contradictions between instruments: what they name, and what never changes them. */
class AcrossTest {
  private static final String BOTH =
      """
      entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
      period: "2019"
      answers:
        gobierno-digital-2019: {PR02: %s}
        mspi-2022: {"5.2": %s}
      """;

  static Stream<Response> responses() {
    return RandomResponses.toEverything(3);
  }

  @Test
  void a_contradiction_names_both_places_and_leads_to_both_answers() {
    Assessment result = assessed(100, 0);
    FindingResult found = across(result).get(0);
    assertThat(found.questionnaire()).isEqualTo(Veedor.TOOL_2019);
    assertThat(found.subject()).isEqualTo("PR02");
    assertThat(found.other()).isEqualTo(new Other("mspi-2022", "5.2", Fraction.ZERO));
    assertThat(found.kind()).isEqualTo("contradiction");
    Explanation why = result.explanations().get(found.because());
    assertThat(why.inputs())
        .extracting(Explanation.Source::because)
        .containsExactlyInAnyOrder(
            "gobierno-digital-2019/PR02#declarado", "mspi-2022/5.2#declarado");
    assertThat(why.inputs())
        .allSatisfy(input -> assertThat(answers(result, input.because())).isTrue());
  }

  @Test
  void what_asks_the_same_is_contradicted_from_either_side() {
    FindingResult one = across(assessed(100, 0)).get(0);
    FindingResult other = across(assessed(0, 100)).get(0);
    assertThat(other.subject()).isEqualTo(one.other().question());
    assertThat(other.other().question()).isEqualTo(one.subject());
    assertThat(other.severity()).isEqualTo(one.severity()).isEqualTo("alta");
  }

  @Test
  void severity_follows_the_size() {
    assertThat(across(assessed(80, 20))).extracting(FindingResult::severity).contains("media");
    assertThat(across(assessed(100, 60))).isEmpty();
  }

  @Test
  void a_percentage_without_options_does_not_hide_what_they_would_contradict() {
    for (String declared : List.of("100", "95", "{options: {A: cumple, B: cumple, C: cumple}}")) {
      assertThat(across(assessed("{ID16: " + declared + "}", "ipv6: {IPV6.02: 0}")))
          .as(declared)
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.subject()).startsWith("ID16");
                assertThat(found.severity()).isEqualTo("alta");
                assertThat(found.other().question()).isEqualTo("IPV6.02");
              });
    }
    assertThat(across(assessed("{ID16: 75}", "ipv6: {IPV6.02: 0}"))).isEmpty();
  }

  @Test
  void a_policy_that_exists_is_denied_by_its_control_at_zero() {
    for (String policy : List.of("100", "95", "60")) {
      assertThat(across(assessed("{PR02: " + policy + "}", "mspi-2022: {A.5.1: 0}")))
          .as(policy)
          .extracting(FindingResult::severity)
          .containsExactly("alta");
    }
    assertThat(across(assessed("{PR02: 50}", "mspi-2022: {A.5.1: 0}"))).isEmpty();
    assertThat(across(assessed("{PR02: 100}", "mspi-2022: {A.5.1: 20}"))).isEmpty();
  }

  @Test
  void the_reason_of_what_does_not_apply_is_denied_in_its_own_instrument_too() {
    String answers = "{A.8.25: {na: La entidad no desarrolla software}, A.8.28: %s}";
    FindingResult found =
        across(assessed("{ID13: 100}", "mspi-2022: " + answers.formatted(80))).get(0);
    assertThat(found.subject()).isEqualTo("A.8.25");
    assertThat(found.message()).contains("ID13", "está en 100 %", "A.8.28", "está en 80 %");
    Response alone =
        Veedor.document(BOTH.replaceAll("(?s)  gob.*", "  mspi-2022: " + answers).formatted(80));
    assertThat(across(Veedor.assess(alone)))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.other())
                    .isEqualTo(new Other("mspi-2022", "A.8.28", Fraction.of(80))));
  }

  @ParameterizedTest
  @MethodSource("responses")
  void the_order_of_the_instruments_changes_no_contradiction(Response response) {
    Map<String, Map<String, co.veedor.response.Answer>> turned = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>(response.answers().keySet());
    Collections.reverse(ids);
    ids.forEach(id -> turned.put(id, response.answers().get(id)));
    Response reversed =
        new Response(
            response.entity(),
            response.period(),
            response.answeredOn(),
            response.targets(),
            turned,
            response.file(),
            response.digest());
    Set<String> before = told(Veedor.assess(response));
    assertThat(before).isNotEmpty();
    assertThat(told(Veedor.assess(reversed))).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("responses")
  void every_contradiction_lies_between_two_instruments_and_claims_more_than_the_other(
      Response response) {
    Assessment result = Veedor.assess(response);
    for (FindingResult found : across(result)) {
      assertThat(found.other().questionnaire()).isNotEqualTo(found.questionnaire());
      for (Explanation.Source input : result.explanations().get(found.because()).inputs()) {
        assertThat(result.explanations()).containsKey(input.because());
      }
    }
  }

  private static Set<String> told(Assessment result) {
    Set<String> told = new HashSet<>();
    result.findings().forEach(found -> told.add(found.rule() + " " + found.message()));
    return told;
  }

  private static List<FindingResult> across(Assessment result) {
    return result.findings().stream().filter(FindingResult::isAcross).toList();
  }

  private static Assessment assessed(String here, String there) {
    String answers = "  gobierno-digital-2019: " + here + "\n  " + there + "\n";
    return Veedor.assess(Veedor.document(BOTH.replaceAll("(?s)  gob.*", answers)));
  }

  private static Assessment assessed(int here, int there) {
    return Veedor.assess(Veedor.document(BOTH.formatted(here, there)));
  }

  /** Whether the trail from an explanation ends at an answer. */
  private static boolean answers(Assessment result, String because) {
    Explanation why = result.explanations().get(because);
    return !why.source().isEmpty()
        || why.inputs().stream().anyMatch(input -> answers(result, input.because()));
  }
}
