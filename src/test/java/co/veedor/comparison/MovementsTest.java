package co.veedor.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.ContentFolder;
import co.veedor.number.Fraction;
import co.veedor.response.Response;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What moved between two results, and that its parts add up to it. */
class MovementsTest {
  static Stream<Movement> anything() {
    return IntStream.rangeClosed(1, 6)
        .mapToObj(
            seed ->
                between(
                    Veedor.assess(RandomResponses.toEverything((long) seed)),
                    Veedor.assessor()
                        .assess(
                            RandomResponses.toEverything(seed + 100L),
                            LocalDate.of(2020, 6, 30),
                            "declarado")));
  }

  @ParameterizedTest
  @MethodSource("anything")
  void at_every_node_and_in_every_reading_the_parts_add_up_exactly(Movement movement) {
    int moved = 0;
    for (List<MovedNode> nodes : movement.readings().values()) {
      for (MovedNode node : nodes) {
        if (node.movement() != null) {
          assertThat(sum(node))
              .as(node.questionnaire() + "/" + node.id())
              .isEqualTo(node.movement());
          moved += node.contributions().size();
        }
      }
    }
    assertThat(moved).isGreaterThan(1000);
  }

  @ParameterizedTest
  @CsvSource({"mspi-2013, mspi-2022, anexo-a", "mspi-2022, mspi-2013, phva"})
  void across_editions_the_parts_of_shared_totals_add_up_too(String from, String to, String total) {
    for (long seed = 1; seed <= 3; seed++) {
      Movement movement =
          between(
              Veedor.assess(RandomResponses.only(RandomResponses.toEverything(seed), from)),
              Veedor.assess(RandomResponses.only(RandomResponses.toEverything(seed + 50), to)));
      for (String reading : movement.readings().keySet()) {
        MovedNode node = node(movement, reading, total);
        assertThat(node.movement()).isNotNull();
        if (!reading.equals("verificado")) {
          assertThat(node.contributions())
              .extracting(Contribution::cause)
              .contains(Cause.ANSWER, Cause.FORM);
        }
        assertThat(sum(node)).as(reading + seed).isEqualTo(node.movement());
      }
      assertThat(movement.readings().get("declarado").stream().filter(node -> node.depth() > 0))
          .allMatch(node -> node.before() == null);
    }
  }

  @Test
  void a_raised_answer_moves_its_total_by_its_share() {
    Movement movement =
        between(
            Veedor.assess(Veedor.answers("ID01: 20", "ID02: {declared: 60}", "ID03: 50")),
            Veedor.assess(Veedor.answers("ID01: 80", "ID02: {declared: 60}", "ID03: 50")));
    assertThat(node(movement, "declarado", "arquitectura").contributions())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.cause()).isEqualTo(Cause.ANSWER);
              assertThat(part.subject()).isEqualTo("ID01");
              assertThat(part.points()).isEqualTo(Fraction.of(20));
              assertThat(part.says()).isEqualTo("20 % → 80 %");
            });
  }

  @Test
  void what_enters_a_mean_bears_the_whole_change_of_the_denominator() {
    Movement movement =
        between(
            Veedor.assess(Veedor.answers("ID01: 100", "ID03: 50", "ID13: {na: Sin software}")),
            Veedor.assess(Veedor.answers("ID01: 100", "ID03: 50", "ID13: 0")));
    MovedNode total = node(movement, "declarado", "arquitectura");
    assertThat(total.movement()).isEqualTo(Fraction.of(-25));
    assertThat(total.contributions()).extracting(Contribution::subject).containsExactly("ID13");
    assertThat(total.contributions().get(0).says()).isEqualTo("no aplica: Sin software → 0 %");
  }

  @Test
  void evidence_that_was_accepted_moves_the_verified_reading_alone() {
    String answer = "ID01: {declared: 60, evidence: [{title: PETI, date: 2019-02-01, status: %s}]}";
    Movement movement =
        between(
            Veedor.assess(Veedor.answers(answer.formatted("por_revisar"))),
            Veedor.assess(Veedor.answers(answer.formatted("aceptada"))));
    assertThat(node(movement, "declarado", "arquitectura").isMoved()).isFalse();
    Contribution part = node(movement, "verificado", "arquitectura").contributions().get(0);
    assertThat(part.cause()).isEqualTo(Cause.EVIDENCE);
    assertThat(part.points()).isEqualTo(Fraction.of(60));
    assertThat(part.says()).isEqualTo("«PETI» por revisar → «PETI» aceptada");
  }

  @Test
  void evidence_that_expired_between_both_days_is_told_as_that() {
    Response response =
        Veedor.answers(
            "ID01: {declared: 60, evidence: [{title: PETI, date: 2019-02-01, expires: 2020-01-15,"
                + " status: aceptada}]}");
    Movement movement =
        between(
            Veedor.assess(response),
            Veedor.assessor().assess(response, LocalDate.of(2020, 1, 16), "declarado"));
    Contribution part = node(movement, "verificado", "arquitectura").contributions().get(0);
    assertThat(part.cause()).isEqualTo(Cause.EXPIRY);
    assertThat(part.points()).isEqualTo(Fraction.of(-60));
    assertThat(part.says()).isEqualTo("«PETI» rigió hasta el 2020-01-15");
  }

  @Test
  void another_edition_is_told_apart_from_other_answers() {
    Movement movement =
        between(
            edition("mspi-2013", "{A.5.1.1: 80, A.5.1.2: 40, A.6.1.1: 100}"),
            edition("mspi-2022", "{A.5.1: 100, A.5.2: 100}"));
    assertThat(movement.editions())
        .containsExactly(new Movement.EditionChange("mspi-2013", "mspi-2022"));
    MovedNode total = node(movement, "declarado", "anexo-a");
    // 2013: themes (60, 100) give 80; as 2022 the controls (60, 100) give 80 too; then A.5.1 rises.
    assertThat(total.before()).isEqualTo(Fraction.of(80));
    assertThat(total.contributions())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.subject()).isEqualTo("A.5.1");
              assertThat(part.points()).isEqualTo(Fraction.of(20));
            });
  }

  @Test
  void what_a_question_inherits_is_told_of_the_one_it_comes_from() {
    Movement movement =
        between(edition("mspi-2013", "{A.5.1.1: 20}"), edition("mspi-2013", "{A.5.1.1: 60}"));
    assertThat(node(movement, "declarado", "P.2").contributions())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.subject()).isEqualTo("A.5.1.1");
              assertThat(part.points()).isEqualTo(Fraction.of(40));
            });
  }

  static Movement between(Assessment before, Assessment after) {
    return movements(Corrections.NONE).between(before, after);
  }

  static Movements movements(Corrections corrections) {
    return new Movements(
        Veedor.assessor(),
        new ContentFolder(Veedor.ROOT)
            .crosswalks(Veedor.content().catalogue(), Veedor.content().questionnaires()),
        corrections);
  }

  private static Assessment edition(String id, String answers) {
    return Veedor.assess(
        Veedor.document(
            """
            entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
            period: "2019"
            answers:
              %s: %s
            """
                .formatted(id, answers)));
  }

  private static Fraction sum(MovedNode node) {
    return node.contributions().stream()
        .map(Contribution::points)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static MovedNode node(Movement movement, String reading, String id) {
    return movement.readings().get(reading).stream()
        .filter(node -> node.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
