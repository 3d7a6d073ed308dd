package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.facts.FactsOf;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Evidence;
import co.veedor.response.Mark;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every response, shown on seeded random ones. */
class InvariantsTest {
  static Stream<Response> responses() {
    return RandomResponses.seeded(25);
  }

  @ParameterizedTest
  @MethodSource("responses")
  void the_order_of_facts_never_changes_a_result(Response response) {
    Assessment plain = Veedor.assess(response);
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      Assessment shuffled = Veedor.shuffled(response, random);
      assertThat(shuffled).isEqualTo(plain);
    }
  }

  @ParameterizedTest
  @MethodSource("responses")
  void raising_an_answer_never_lowers_any_score(Response response) {
    Assessment before = Veedor.assess(response);
    int raised = 0;
    for (Map.Entry<String, Answer> answer : response.answers().get(Veedor.TOOL_2019).entrySet()) {
      if (answer.getValue() instanceof Answer.Given given) {
        Assessment after =
            Veedor.assess(RandomResponses.with(response, answer.getKey(), raised(given)));
        neverLower(before, after, FactsOf.READINGS);
        raised++;
      }
    }
    assertThat(raised).isPositive();
  }

  @ParameterizedTest
  @MethodSource("responses")
  void marking_not_applicable_changes_others_only_through_the_denominator(Response response) {
    Assessment before = Veedor.assess(response);
    for (String question : response.answers().get(Veedor.TOOL_2019).keySet()) {
      Answer out = new Answer.NotApplicable("Prueba", "", new co.veedor.fault.Place("x", 1));
      Assessment after = Veedor.assess(RandomResponses.with(response, question, out));
      for (NodeResult node : nodes(after)) {
        NodeResult earlier = Veedor.node(before, node.id());
        if (node.kind().equals("question") && !node.id().equals(question)) {
          assertThat(node.values()).as(node.id()).isEqualTo(earlier.values());
        } else if (!node.kind().equals("question")) {
          int counted = earlier.applicable() - node.applicable();
          assertThat(counted).as(node.id()).isBetween(0, 1);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("responses")
  void removing_evidence_never_raises_verified_and_never_touches_declared(Response response) {
    Assessment before = Veedor.assess(response);
    for (Map.Entry<String, Answer> answer : response.answers().get(Veedor.TOOL_2019).entrySet()) {
      if (answer.getValue() instanceof Answer.Given given && !given.evidence().isEmpty()) {
        List<Evidence> fewer = given.evidence().subList(1, given.evidence().size());
        Answer.Given bare =
            new Answer.Given(
                given.marks(),
                given.details(),
                given.declared(),
                fewer,
                given.note(),
                given.place());
        Assessment after = Veedor.assess(RandomResponses.with(response, answer.getKey(), bare));
        neverLower(after, before, List.of("verificado"));
        for (NodeResult node : nodes(before)) {
          assertThat(Veedor.node(after, node.id()).values().get("declarado"))
              .isEqualTo(node.values().get("declarado"));
        }
      }
    }
  }

  private static Answer.Given raised(Answer.Given given) {
    Map<String, Mark> marks = new LinkedHashMap<>(given.marks());
    marks.replaceAll((letter, mark) -> mark == Mark.NO ? Mark.PARCIAL : raisedMark(mark));
    Fraction declared = given.declared() == null ? null : Fraction.HUNDRED;
    return new Answer.Given(
        marks, given.details(), declared, given.evidence(), given.note(), given.place());
  }

  private static Mark raisedMark(Mark mark) {
    return mark == Mark.PARCIAL ? Mark.CUMPLE : mark;
  }

  private static void neverLower(Assessment low, Assessment high, List<String> readings) {
    for (NodeResult node : nodes(low)) {
      for (String reading : readings) {
        Fraction before = node.values().get(reading);
        Fraction after = Veedor.node(high, node.id()).values().get(reading);
        assertThat(after == null).as(node.id()).isEqualTo(before == null);
        if (before != null) {
          assertThat(Objects.requireNonNull(after).isBelow(before))
              .as(node.id() + " " + reading)
              .isFalse();
        }
      }
    }
  }

  private static List<NodeResult> nodes(Assessment assessment) {
    return assessment.questionnaires().stream().flatMap(one -> one.nodes().stream()).toList();
  }
}
