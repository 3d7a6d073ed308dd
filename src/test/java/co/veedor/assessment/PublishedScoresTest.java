package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.report.Spanish;
import co.veedor.support.Veedor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Candelaria published in 2020, and what its marks give by hand. */
class PublishedScoresTest {
  private final Assessment candelaria = Veedor.candelaria();

  @Test
  void arquitectura_is_975_over_17_because_one_question_does_not_apply() {
    assertThat(Veedor.reading(candelaria, "arquitectura", "declarado")).isEqualTo("975/17");
    assertThat(Spanish.percent(Veedor.node(candelaria, "arquitectura").value())).isEqualTo("57,35");
    assertThat(Veedor.node(candelaria, "arquitectura").applicable()).isEqualTo(17);
    assertThat(Veedor.node(candelaria, "arquitectura").answered()).isEqualTo(18);
  }

  @Test
  void seguridad_is_990_over_13() {
    assertThat(Veedor.reading(candelaria, "seguridad", "declarado")).isEqualTo("990/13");
  }

  @ParameterizedTest
  @CsvSource({
    "estrategia, 265/4",
    "gobierno, 133/2",
    "informacion, 83/2",
    "sistemas, 90",
    "servicios, 115/4",
    "apropiacion, 66",
    "planificacion, 100",
    "implementacion, 190/3",
    "seguimiento, 100/3"
  })
  void declared_domains_are_the_published_ones(String domain, String value) {
    assertThat(Veedor.reading(candelaria, domain, "declarado")).isEqualTo(value);
  }

  /** Marks counted by hand: met options, plus half of the partial ones, over all options. */
  @ParameterizedTest
  @CsvSource({
    "ID02, 60",
    "ID04, 25",
    "ID05, 80",
    "ID06, 200/3",
    "ID08, 50",
    "ID09, 25",
    "ID10, 25",
    "ID12, 75",
    "ID14, 50",
    "ID15, 200/3",
    "ID16, 25/2",
    "ID17, 0",
    "ID18, 200/3"
  })
  void computed_questions_are_the_share_of_their_options(String question, String value) {
    assertThat(Veedor.reading(candelaria, question, "calculado")).isEqualTo(value);
  }

  @Test
  void computed_arquitectura_is_982_and_a_half_over_17() {
    assertThat(Veedor.reading(candelaria, "arquitectura", "calculado")).isEqualTo("1965/34");
  }

  @Test
  void nothing_is_verified_because_nobody_accepted_any_evidence() {
    assertThat(Veedor.reading(candelaria, "arquitectura", "verificado")).isEqualTo("0");
    assertThat(Veedor.reading(candelaria, "seguridad", "verificado")).isEqualTo("0");
  }

  @Test
  void the_question_left_out_keeps_its_reason() {
    NodeResult left = Veedor.node(candelaria, "ID13");
    assertThat(left.value()).isNull();
    assertThat(candelaria.explanations().get(left.because().get("declarado")).says())
        .contains("La entidad no desarrolla software");
  }

  @Test
  void levels_follow_the_published_bands() {
    assertThat(Veedor.node(candelaria, "arquitectura").level().n()).isEqualTo(3);
    assertThat(Veedor.node(candelaria, "servicios").level().n()).isEqualTo(2);
    assertThat(Veedor.node(candelaria, "planificacion").level().n()).isEqualTo(5);
    assertThat(Veedor.node(candelaria, "ID13").level()).isNull();
  }

  @Test
  void contradictions_are_the_ones_rounding_does_not_explain() {
    assertThat(candelaria.findings())
        .filteredOn(finding -> finding.kind().equals("contradiction"))
        .extracting(FindingResult::subject)
        .containsExactly("ID08", "ID09", "ID10", "ID12", "ID16");
  }

  @Test
  void full_marks_without_any_evidence_are_found() {
    assertThat(candelaria.findings())
        .filteredOn(finding -> finding.kind().equals("missing-evidence"))
        .extracting(FindingResult::subject)
        .containsExactly("PR04", "PR07", "PR08");
  }
}
