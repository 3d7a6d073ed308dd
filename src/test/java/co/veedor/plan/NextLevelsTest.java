package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.assessment.Supposition;
import co.veedor.number.Fraction;
import co.veedor.plan.NextLevel.Outcome;
import co.veedor.plan.NextLevel.Raise;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Raising all of the answers found reaches the next level; leaving any one out does not. */
class NextLevelsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 28);
  private static final Response SAN_BERNARDO =
      Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
  private static final Assessment ASSESSED =
      Veedor.assessor().assess(SAN_BERNARDO, DAY, "declarado");

  static Stream<String> totals() {
    return ASSESSED.questionnaires().stream()
        .flatMap(
            result ->
                result.nodes().stream()
                    .filter(node -> !node.kind().equals("question") && node.level() != null)
                    .filter(node -> node.depth() < 2)
                    .map(node -> result.questionnaire().id() + " " + node.id()));
  }

  @ParameterizedTest
  @MethodSource("totals")
  void the_set_reaches_the_level_and_none_of_it_can_be_left_out(String total) {
    NextLevel found = found(total);
    if (found.outcome() != Outcome.REACHED) {
      assertThat(found.raises()).isEmpty();
      return;
    }
    List<Raise> raises = found.raises();
    assertThat(level(found, raises)).isGreaterThan(found.node().level().n());
    assertThat(level(found, raises)).isEqualTo(found.level().n());
    for (Raise left : raises) {
      List<Raise> others = new ArrayList<>(raises);
      others.remove(left);
      boolean needed =
          raises.stream().anyMatch(other -> other.first().contains(left.question().id()));
      if (!needed) {
        assertThat(level(found, others))
            .as(left.question().id())
            .isLessThanOrEqualTo(found.node().level().n());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("totals")
  void the_order_respects_what_comes_first_and_the_points_add_up(String total) {
    NextLevel found = found(total);
    List<String> done = new ArrayList<>();
    Fraction sum = found.node().value();
    for (Raise raise : found.raises()) {
      assertThat(done).containsAll(raise.first());
      sum = sum.plus(raise.points());
      assertThat(raise.sum()).isEqualTo(sum);
      done.add(raise.question().id());
    }
    assertThat(sum).isEqualTo(found.reached());
  }

  @Test
  void most_totals_of_the_example_can_rise() {
    List<Outcome> outcomes = totals().map(total -> found(total).outcome()).toList();
    assertThat(outcomes).filteredOn(end -> end == Outcome.REACHED).hasSizeGreaterThan(40);
  }

  /** 900/17 = 52,94 %; the level begins above 60 %: 120 points of answers, of 100 at most each. */
  @Test
  void no_smaller_set_exists_where_every_answer_adds_its_own_points() {
    NextLevel found = found("gobierno-digital-2019 seguridad");
    int size = found.raises().size();
    List<String> all =
        found.questionnaire().below("seguridad").stream().map(each -> each.id()).toList();
    Fraction missing = Fraction.of(60 * 13L).minus(found.node().value().times(Fraction.of(13)));
    List<Fraction> rooms =
        all.stream()
            .map(id -> Veedor.node(only("gobierno-digital-2019"), id).value())
            .filter(value -> value != null)
            .map(Fraction.HUNDRED::minus)
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    Fraction best = rooms.subList(0, size - 1).stream().reduce(Fraction.ZERO, Fraction::plus);
    assertThat(best.isAbove(missing)).isFalse();
  }

  @Test
  void a_total_at_the_top_says_so() {
    Response perfect = Veedor.response(Veedor.ROOT.resolve("examples/perfecta-2025.yaml"));
    Assessment assessed = Veedor.assessor().assess(perfect, DAY, "declarado");
    for (QuestionnaireResult result : assessed.questionnaires()) {
      try (Supposition supposition = open(assessed, result)) {
        result.nodes().stream()
            .filter(node -> node.parent() == null && node.level() != null)
            .forEach(
                node ->
                    assertThat(
                            NextLevels.of(assessed, result.questionnaire(), node, supposition)
                                .outcome())
                        .isEqualTo(Outcome.HIGHEST));
      }
    }
  }

  private static final Map<String, NextLevel> FOUND = new HashMap<>();

  private static NextLevel found(String total) {
    return FOUND.computeIfAbsent(total, NextLevelsTest::search);
  }

  private static NextLevel search(String total) {
    String[] names = total.split(" ");
    QuestionnaireResult result = result(names[0]);
    NodeResult node =
        result.nodes().stream()
            .filter(each -> each.id().equals(names[1]))
            .findFirst()
            .orElseThrow();
    try (Supposition supposition = open(ASSESSED, result)) {
      return NextLevels.of(ASSESSED, result.questionnaire(), node, supposition);
    }
  }

  private static Supposition open(Assessment assessed, QuestionnaireResult result) {
    return Veedor.assessor()
        .suppose(
            assessed.response(), result.questionnaire().id(), assessed.asOf(), assessed.basis());
  }

  private static QuestionnaireResult result(String id) {
    return ASSESSED.questionnaires().stream()
        .filter(each -> each.questionnaire().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Assessment only(String id) {
    Response alone = RandomResponses.only(SAN_BERNARDO, id);
    return Veedor.assessor().assess(alone, DAY, "declarado");
  }

  /** The level after a whole new assessment with the answers raised. */
  private static int level(NextLevel found, List<Raise> raises) {
    Response changed = RandomResponses.only(SAN_BERNARDO, found.questionnaire().id());
    for (Raise raise : raises) {
      String id = raise.question().id();
      Answer answer = raise.answer();
      changed = RandomResponses.with(changed, found.questionnaire().id(), id, answer);
    }
    return Veedor.assessor().assess(changed, DAY, "declarado").questionnaires().stream()
        .flatMap(each -> each.nodes().stream())
        .filter(node -> node.id().equals(found.node().id()))
        .map(node -> node.level().n())
        .findFirst()
        .orElseThrow();
  }
}
