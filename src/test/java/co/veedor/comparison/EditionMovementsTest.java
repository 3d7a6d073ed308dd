package co.veedor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.veedor.assessment.Assessment;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.support.Veedor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told where one edition took the place of another, came new or is no longer answered. */
class EditionMovementsTest {
  private static final String OLD =
      "mspi-2013: {A.5.1.1: {level: 80, evidence: [{title: Pol, status: aceptada}]},"
          + " A.5.1.2: 40, A.6.1.1: 60}";
  private static final String NEW =
      "mspi-2022: {A.5.1: {level: 80, evidence: [{title: Pol, status: aceptada}]}, A.5.2: %s,"
          + " A.5.7: 20}";

  @Test
  void a_reading_of_several_answers_is_told_with_those_it_comes_from() {
    // (80 + 40) / 2 = 60 is what A.5.1 reads; A.5.2 reads 60 of A.6.1.1 alone; A.5.7 is new.
    assertThat(parts("declarado", "anexo-a", "40"))
        .extracting(Contribution::subject, Contribution::cause, Contribution::says)
        .containsExactlyInAnyOrder(
            tuple("A.5.1", Cause.READ, "A.5.1.1 80 %, A.5.1.2 40 %; leídas como 60 % → 80 %"),
            tuple("A.5.2", Cause.ANSWER, "A.6.1.1 60 % → 40 %"),
            tuple("A.5.7", Cause.NEW, "no se preguntaba → 20 %"));
  }

  @Test
  void the_parts_of_it_come_to_what_is_reckoned_by_hand() {
    // 2013: domains A.5 (60) and A.6 (60): 60. As 2022: A.5.1 60, A.5.2 60: 60. Then 80, 40, 20:
    // 140/3 = 46.67. A.5.1 and A.5.2 weigh the mean of 1/2 and 1/3: ±20 · 5/12; A.5.7 the rest.
    List<Contribution> parts = parts("declarado", "anexo-a", "40");
    assertThat(points(parts, "A.5.1")).isEqualTo(Fraction.of(25, 3));
    assertThat(points(parts, "A.5.2")).isEqualTo(Fraction.of(-25, 3));
    assertThat(points(parts, "A.5.7")).isEqualTo(Fraction.of(-40, 3));
  }

  @Test
  void evidence_that_backed_before_is_not_told_as_new() {
    assertThat(parts("verificado", "anexo-a", "60"))
        .filteredOn(part -> part.subject().equals("A.5.1"))
        .extracting(Contribution::cause, Contribution::says)
        .containsExactly(
            tuple(
                Cause.READ,
                "A.5.1.1 «Pol» aceptada, A.5.1.2 sin evidencia; no pasa a la otra edición"
                    + " → «Pol» aceptada"));
  }

  @Test
  void what_inherits_is_told_as_unanswered_and_not_as_somebodys_answer() {
    assertThat(parts("declarado", "csf", "60"))
        .filteredOn(part -> part.subject().equals("5.2"))
        .extracting(Contribution::cause, Contribution::says)
        .containsExactly(
            tuple(
                Cause.READ,
                "P.2 sin responder, vale 80 % por otra; leída como 80 % → sin responder"));
  }

  @Test
  void what_is_answered_in_one_of_both_alone_is_told() {
    Movement movement =
        MovementsTest.between(
            assess("ipv6: {IPV6.01: 50}"), assess("gobierno-digital-2019: {ID01: 20}"));
    assertThat(movement.onlyBefore()).extracting(Questionnaire::id).containsExactly("ipv6");
    assertThat(movement.onlyAfter())
        .extracting(Questionnaire::id)
        .containsExactly("gobierno-digital-2019");
    assertThat(movement.readings().get("declarado"))
        .filteredOn(node -> node.questionnaire().equals("ipv6") && node.id().equals("IPV6.01"))
        .singleElement()
        .satisfies(
            node -> {
              assertThat(node.before()).isEqualTo(Fraction.of(50));
              assertThat(node.after()).isNull();
              assertThat(node.contributions()).isEmpty();
            });
    assertThat(movement.readings().get("declarado"))
        .filteredOn(node -> node.id().equals("ID01"))
        .extracting(MovedNode::before)
        .containsOnlyNulls();
  }

  private static List<Contribution> parts(String reading, String total, String responsible) {
    Movement movement = MovementsTest.between(assess(OLD), assess(NEW.formatted(responsible)));
    return movement.readings().get(reading).stream()
        .filter(node -> node.id().equals(total))
        .findFirst()
        .orElseThrow()
        .contributions();
  }

  private static Fraction points(List<Contribution> parts, String subject) {
    return parts.stream()
        .filter(part -> part.subject().equals(subject))
        .map(Contribution::points)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Assessment assess(String answers) {
    return Veedor.assess(
        Veedor.document(
            """
            entity: {name: Entidad de prueba, id: "1", order: territorial, kind: alcaldia}
            period: "2019"
            answers:
              %s
            """
                .formatted(answers)));
  }
}
