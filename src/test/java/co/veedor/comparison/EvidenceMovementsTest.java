package co.veedor.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.veedor.assessment.Assessment;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Attachment;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.response.Source;
import co.veedor.support.RandomResponses;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the verified reading of one answer moved when nothing but its evidence or the day did. */
class EvidenceMovementsTest {
  private static final String HASH = "a".repeat(64);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aceptada | 2020-03-01 | «Acta» aceptada (del 2019-02-01) → «Acta» aceptada, pero es del"
            + " 2020-03-01, posterior al 2019-12-31",
        "rechazada | 2019-02-01 | «Acta» aceptada → «Acta» rechazada",
        "por_aclarar | 2019-02-01 | «Acta» aceptada → «Acta» con pregunta",
        "por_revisar | 2019-02-01 | «Acta» aceptada → «Acta» por revisar"
      })
  void another_state_or_day_of_issue_is_told_as_that(String status, LocalDate date, String says) {
    Response one = showing(acta("aceptada", LocalDate.of(2019, 2, 1), null), "80");
    Response other = showing(acta(status, date, null), "60");
    List<Contribution> parts = parts(Veedor.assess(one), Veedor.assess(other));
    // 80 → 60 under the earlier evidence, then all of the 60 is lost with it.
    assertThat(parts)
        .extracting(Contribution::cause, Contribution::points)
        .containsExactly(
            tuple(Cause.EVIDENCE, Fraction.of(-60)), tuple(Cause.ANSWER, Fraction.of(-20)));
    assertThat(parts.get(0).says()).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({
    "otra-huella, 'aceptada, pero el archivo ya no da su huella'",
    "vacio, 'aceptada, pero su archivo está vacío'"
  })
  void a_file_that_is_no_longer_what_it_was_is_told_as_that(String state, String says) {
    Evidence whole = acta("aceptada", LocalDate.of(2019, 2, 1), null);
    Source found = new Source("", "acta.pdf", HASH, new Attachment(state, "PDF", 9, ""), List.of());
    List<Contribution> parts =
        parts(
            Veedor.assess(showing(whole.with(Source.of("", "acta.pdf", HASH)), "75")),
            Veedor.assess(showing(whole.with(found), "75")));
    assertThat(parts)
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.cause()).isEqualTo(Cause.EVIDENCE);
              assertThat(part.points()).isEqualTo(Fraction.of(-75));
              assertThat(part.says()).isEqualTo("«Acta» aceptada → «Acta» " + says);
            });
  }

  @Test
  void evidence_issued_between_both_days_counts_from_its_day() {
    Response response = showing(acta("aceptada", LocalDate.of(2020, 3, 1), null), "75");
    Assessment early = Veedor.assess(response);
    Assessment late = Veedor.assessor().assess(response, LocalDate.of(2020, 6, 30), "declarado");
    Contribution gained = parts(early, late).get(0);
    assertThat(gained.cause()).isEqualTo(Cause.DATED);
    assertThat(gained.points()).isEqualTo(Fraction.of(75));
    assertThat(gained.says())
        .isEqualTo("«Acta» es del 2020-03-01: el 2019-12-31 no se había expedido");
    Contribution lost = parts(late, early).get(0);
    assertThat(lost.cause()).isEqualTo(Cause.DATED);
    assertThat(lost.points()).isEqualTo(Fraction.of(-75));
    assertThat(lost.says()).isEqualTo(gained.says());
  }

  @Test
  void looking_back_from_a_later_day_evidence_that_had_expired_is_not_told_as_expiring() {
    Response response =
        showing(acta("aceptada", LocalDate.of(2019, 2, 1), LocalDate.of(2020, 1, 15)), "75");
    Assessment late = Veedor.assessor().assess(response, LocalDate.of(2020, 6, 30), "declarado");
    Contribution part = parts(late, Veedor.assess(response)).get(0);
    assertThat(part.cause()).isEqualTo(Cause.DATED);
    assertThat(part.says()).isEqualTo("«Acta» rigió hasta el 2020-01-15");
  }

  private static Evidence acta(String status, LocalDate date, LocalDate expires) {
    return new Evidence("Acta", "", date, expires, status, List.of());
  }

  private static Response showing(Evidence evidence, String declared) {
    Response plain = Veedor.answers("ID01: {declared: " + declared + "}");
    Answer answer = plain.to(Veedor.TOOL_2019, "ID01").showing(List.of(evidence));
    return RandomResponses.with(plain, "ID01", answer);
  }

  private static List<Contribution> parts(Assessment before, Assessment after) {
    return MovementsTest.between(before, after).readings().get("verificado").stream()
        .filter(node -> node.id().equals("arquitectura"))
        .findFirst()
        .orElseThrow()
        .contributions();
  }
}
