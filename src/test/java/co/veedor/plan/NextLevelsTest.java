package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.assessment.Raised;
import co.veedor.assessment.Supposition;
import co.veedor.facts.said.Level;
import co.veedor.number.Fraction;
import co.veedor.plan.NextLevel.Outcome;
import co.veedor.plan.NextLevel.Raise;
import co.veedor.questionnaire.Question;
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
  private static final Map<String, Assessment> ASSESSED =
      Map.of(
          "san-bernardo", assessed("san-bernardo-2025", "declarado"),
          "recien-empieza", assessed("recien-empieza-2025", "declarado"),
          "verificado", assessed("san-bernardo-2025", "verificado"));

  private static Assessment assessed(String example, String basis) {
    Response response = Veedor.response(Veedor.ROOT.resolve("examples/" + example + ".yaml"));
    return Veedor.assessor().assess(response, DAY, basis);
  }

  static Stream<String> totals() {
    return ASSESSED.keySet().stream().sorted().flatMap(NextLevelsTest::totals);
  }

  private static Stream<String> totals(String name) {
    int deepest = name.equals("verificado") ? 1 : 2;
    return ASSESSED.get(name).questionnaires().stream()
        .flatMap(
            result ->
                result.nodes().stream()
                    .filter(node -> !node.kind().equals("question") && node.level() != null)
                    .filter(node -> node.depth() < deepest)
                    .map(node -> name + " " + result.questionnaire().id() + " " + node.id()));
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

  @ParameterizedTest
  @MethodSource("totals")
  void nothing_raised_takes_away_and_no_smaller_set_is_among_those_tried(String total) {
    NextLevel found = found(total);
    assertThat(found.raises()).noneMatch(raise -> raise.points().isBelow(Fraction.ZERO));
    if (found.outcome() == Outcome.REACHED && found.raises().size() == 2) {
      QuestionnaireResult result = result(from(found), found.questionnaire().id());
      try (Supposition supposition = open(from(found), result)) {
        result
            .questionnaire()
            .questions()
            .values()
            .forEach(question -> alone(found, supposition, question));
      }
    }
  }

  private static void alone(NextLevel found, Supposition supposition, Question question) {
    Answer given = from(found).response().to(found.questionnaire().id(), question.id());
    boolean ties = question.ties().requires().isEmpty() && question.ties().condition() == null;
    if (ties && !question.isInformative() && !(given instanceof Answer.NotApplicable)) {
      Answer raised = Raised.to(question, given, Fraction.HUNDRED, DAY);
      Level level = supposition.with(Map.of(question.id(), raised)).levels().get(found.node().id());
      assertThat(level.n()).as(question.id()).isLessThanOrEqualTo(found.node().level().n());
    }
  }

  @Test
  void most_totals_of_the_example_can_rise() {
    List<Outcome> outcomes = totals().map(total -> found(total).outcome()).toList();
    assertThat(outcomes).filteredOn(end -> end == Outcome.REACHED).hasSizeGreaterThan(40);
  }

  /** 900/17 = 52,94 %; the level begins above 60 %: 120 points of answers, of 100 at most each. */
  @Test
  void no_smaller_set_exists_where_every_answer_adds_its_own_points() {
    NextLevel found = found("san-bernardo gobierno-digital-2019 seguridad");
    int size = found.raises().size();
    List<String> all =
        found.questionnaire().below("seguridad").stream().map(each -> each.id()).toList();
    Fraction missing = Fraction.of(60 * 13L).minus(found.node().value().times(Fraction.of(13)));
    List<Fraction> rooms =
        all.stream()
            .map(id -> value(found, id))
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
    Assessment assessed = ASSESSED.get(names[0]);
    QuestionnaireResult result = result(assessed, names[1]);
    NodeResult node =
        result.nodes().stream()
            .filter(each -> each.id().equals(names[2]))
            .findFirst()
            .orElseThrow();
    try (Supposition supposition = open(assessed, result)) {
      return NextLevels.of(assessed, result.questionnaire(), node, supposition);
    }
  }

  private static Supposition open(Assessment assessed, QuestionnaireResult result) {
    return Veedor.assessor()
        .suppose(
            assessed.response(), result.questionnaire().id(), assessed.asOf(), assessed.basis());
  }

  private static QuestionnaireResult result(Assessment assessed, String id) {
    return assessed.questionnaires().stream()
        .filter(each -> each.questionnaire().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The assessment a next level was looked for in. */
  private static Assessment from(NextLevel found) {
    return ASSESSED.values().stream()
        .filter(
            each ->
                each.questionnaires().stream()
                    .anyMatch(result -> result.nodes().contains(found.node())))
        .findFirst()
        .orElseThrow();
  }

  private static Fraction value(NextLevel found, String id) {
    return result(from(found), found.questionnaire().id()).nodes().stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** The level after a whole new assessment with the answers raised. */
  private static int level(NextLevel found, List<Raise> raises) {
    Assessment before = from(found);
    Response changed = RandomResponses.only(before.response(), found.questionnaire().id());
    for (Raise raise : raises) {
      String id = raise.question().id();
      Answer answer = raise.answer();
      changed = RandomResponses.with(changed, found.questionnaire().id(), id, answer);
    }
    return Veedor.assessor().assess(changed, DAY, before.basis()).questionnaires().stream()
        .flatMap(each -> each.nodes().stream())
        .filter(node -> node.id().equals(found.node().id()))
        .map(node -> node.level().n())
        .findFirst()
        .orElseThrow();
  }
}
