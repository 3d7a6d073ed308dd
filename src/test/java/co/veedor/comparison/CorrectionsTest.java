package co.veedor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.veedor.comparison.Correction.Part;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Corrections stand beside what they can have moved; those that moved nothing are listed apart. */
class CorrectionsTest {
  private static final String EXPIRING =
      "ID01: {declared: %s, evidence: [{title: Acta, date: 2019-02-01, expires: 2020-01-15, status:"
          + " aceptada}]}";

  @Test
  void they_stand_beside_the_answer_they_moved() {
    Correction one = about("ID01", Part.ANSWER);
    Correction still = about("ID03", Part.EITHER);
    Movement movement = moved("20", "80", "ID03: 10", one, still);
    assertThat(parts(movement, "declarado"))
        .extracting(Contribution::corrections)
        .containsExactly(List.of(one));
    assertThat(movement.unmoved()).containsExactly(still);
  }

  @Test
  void one_of_an_answer_stands_beside_no_expiry_and_no_evidence() {
    Correction one = about("ID01", Part.ANSWER);
    Movement movement = moved("60", "60", "ID03: 10", one);
    assertThat(parts(movement, "verificado"))
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.cause()).isEqualTo(Cause.EXPIRY);
              assertThat(part.corrections()).isEmpty();
            });
    assertThat(movement.unmoved()).containsExactly(one);
  }

  @Test
  void of_an_answer_and_its_evidence_each_part_has_its_own() {
    Correction answer = about("ID01", Part.ANSWER);
    Correction shown = about("ID01", Part.EVIDENCE);
    String piece = "ID01: {declared: %s, evidence: [{title: PETI, status: %s}]}";
    Movement movement =
        MovementsTest.movements(new Corrections(List.of(answer, shown)))
            .between(
                Veedor.assess(Veedor.answers(piece.formatted("60", "aceptada"))),
                Veedor.assess(Veedor.answers(piece.formatted("80", "rechazada"))));
    assertThat(parts(movement, "verificado"))
        .extracting(Contribution::cause, Contribution::corrections)
        .containsExactly(
            tuple(Cause.EVIDENCE, List.of(shown)), tuple(Cause.ANSWER, List.of(answer)));
    assertThat(movement.unmoved()).isEmpty();
  }

  private static Movement moved(
      String before, String after, String rest, Correction... corrections) {
    return MovementsTest.movements(new Corrections(List.of(corrections)))
        .between(
            Veedor.assess(Veedor.answers(EXPIRING.formatted(before), rest)),
            Veedor.assessor()
                .assess(
                    Veedor.answers(EXPIRING.formatted(after), rest),
                    LocalDate.of(2020, 1, 16),
                    "declarado"));
  }

  private static Correction about(String question, Part part) {
    return new Correction(Veedor.TOOL_2019, question, part, null, "", "", "Error de digitación");
  }

  private static List<Contribution> parts(Movement movement, String reading) {
    return movement.readings().get(reading).stream()
        .filter(node -> node.id().equals("arquitectura"))
        .findFirst()
        .orElseThrow()
        .contributions();
  }
}
