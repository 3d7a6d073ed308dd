package co.veedor;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.number.Fraction;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples show what they say they show. */
class ExamplesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  @ParameterizedTest
  @ValueSource(strings = {"san-bernardo", "todo-mal", "perfecta"})
  void a_whole_example_answers_every_instrument(String example) {
    Assessment result = assessed(example);
    assertThat(result.questionnaires()).hasSize(Veedor.content().questionnaires().size());
    nodes(result)
        .filter(node -> node.depth() == 0 && node.total() > 0)
        .forEach(node -> assertThat(node.answered()).as(node.id()).isEqualTo(node.total()));
  }

  @Test
  void everything_wrong_is_zero_in_every_reading_and_a_gap_in_every_question() {
    Assessment result = assessed("todo-mal");
    assertThat(values(result)).isNotEmpty().allMatch(Fraction.ZERO::equals);
    long scored =
        nodes(result)
            .filter(node -> node.kind().equals("question") && node.value() != null)
            .count();
    assertThat(result.gaps()).hasSize((int) scored);
    assertThat(result.findings()).anyMatch(found -> found.kind().equals("overdue"));
  }

  @Test
  void everything_right_is_a_hundred_in_every_reading_and_leaves_nothing_to_do() {
    Assessment result = assessed("perfecta");
    assertThat(values(result)).isNotEmpty().allMatch(Fraction.HUNDRED::equals);
    assertThat(result.gaps()).isEmpty();
    assertThat(result.initiatives()).isEmpty();
    assertThat(result.findings()).allMatch(found -> found.severity().equals("informativa"));
  }

  @Test
  void the_complete_entity_has_the_contradictions_its_comments_announce() {
    Map<String, Long> kinds =
        assessed("san-bernardo").findings().stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    found -> found.kind(), java.util.stream.Collectors.counting()));
    assertThat(kinds)
        .containsEntry("contradiction", 2L)
        .containsEntry("prerequisite", 1L)
        .containsEntry("stale-evidence", 1L)
        .containsEntry("missing-evidence", 1L)
        .containsEntry("overdue", 3L);
  }

  @Test
  void the_one_that_just_starts_waits_for_parent_questions() {
    assertThat(assessed("recien-empieza").gaps())
        .anySatisfy(
            gap -> {
              assertThat(gap.kind()).isEqualTo("espera");
              assertThat(gap.severity()).isEqualTo("condicionada");
            });
  }

  private static List<Fraction> values(Assessment assessment) {
    return nodes(assessment)
        .flatMap(node -> node.values().values().stream())
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static Stream<NodeResult> nodes(Assessment assessment) {
    return assessment.questionnaires().stream().flatMap(result -> result.nodes().stream());
  }

  private static Assessment assessed(String example) {
    return Veedor.assessor()
        .assess(
            Veedor.response(Veedor.ROOT.resolve("examples/" + example + "-2025.yaml")),
            DAY,
            "declarado");
  }
}
