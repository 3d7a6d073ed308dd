package co.veedor.response;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way a person may write an answer. */
class ResponseReaderTest {
  @ParameterizedTest
  @CsvSource({
    "cumple, CUMPLE",
    "Cumple, CUMPLE",
    "sí, CUMPLE",
    "si, CUMPLE",
    "yes, CUMPLE",
    "true, CUMPLE",
    "no, NO",
    "No, NO",
    "false, NO",
    "parcial, PARCIAL",
    "no_aplica, NO_APLICA"
  })
  void an_option_is_marked_in_plain_words(String written, Mark mark) {
    Response response = Veedor.answers("ID04: {options: {B: " + written + "}}");
    assertThat(given(response, "ID04").marks()).containsEntry("B", mark);
  }

  @Test
  void a_missing_letter_is_no_when_any_option_is_given() {
    Response response = Veedor.answers("ID04: {options: {B: cumple}}");
    assertThat(given(response, "ID04").marks())
        .containsEntry("A", Mark.NO)
        .containsEntry("D", Mark.NO)
        .hasSize(4);
  }

  @Test
  void a_bare_number_is_the_declared_percentage() {
    assertThat(given(Veedor.answers("ID03: 66.5"), "ID03").declared())
        .isEqualTo(Fraction.of(133, 2));
  }

  @Test
  void a_level_of_the_scale_is_a_declared_percentage_too() {
    assertThat(given(Veedor.answers("ID01: {level: 75}"), "ID01").declared())
        .isEqualTo(Fraction.of(75));
  }

  @Test
  void not_answered_not_applicable_and_zero_are_three_things() {
    Response response = Veedor.answers("ID03: 0", "ID13: {na: No desarrolla software}");
    assertThat(response.to(Veedor.TOOL_2019, "ID03")).isInstanceOf(Answer.Given.class);
    assertThat(response.to(Veedor.TOOL_2019, "ID13")).isInstanceOf(Answer.NotApplicable.class);
    assertThat(response.to(Veedor.TOOL_2019, "ID01")).isInstanceOf(Answer.Unanswered.class);
  }

  @Test
  void an_answer_with_only_a_note_is_not_answered() {
    assertThat(Veedor.answers("ID03: {note: pendiente}").to(Veedor.TOOL_2019, "ID03"))
        .isInstanceOf(Answer.Started.class);
  }

  @Test
  void a_blank_answer_is_not_answered() {
    assertThat(Veedor.answers("ID03:", "ID01: 50").to(Veedor.TOOL_2019, "ID03"))
        .isInstanceOf(Answer.Unanswered.class);
  }

  @Test
  void an_id_without_quotes_keeps_its_leading_zero() {
    Response response = Veedor.document(Veedor.head().replace("\"1\"", "05001") + "    ID03: 1\n");
    assertThat(response.entity().id()).isEqualTo("05001");
  }

  @Test
  void json_and_yaml_say_the_same() {
    String json =
        """
        {"entity": {"name": "Entidad de prueba", "id": "1", "order": "territorial",
         "kind": "alcaldia"}, "period": "2019", "answeredOn": "2019-12-31",
         "answers": {"gobierno-digital-2019": {"ID04": {"options": {"A": "cumple", "B": false}},
         "ID03": 40}}}
        """;
    Response yaml = Veedor.answers("ID04: {options: {A: cumple, B: no}}", "ID03: 40");
    Response read = Veedor.document(json);
    assertThat(given(read, "ID04").marks()).isEqualTo(given(yaml, "ID04").marks());
    assertThat(given(read, "ID03").declared()).isEqualTo(given(yaml, "ID03").declared());
    assertThat(read.entity()).isEqualTo(yaml.entity());
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2019-S2, 2019-07-01, 2019-12-31",
    "2020-T1, 2020-01-01, 2020-03-31"
  })
  void a_period_is_a_year_a_half_or_a_quarter(String code, LocalDate start, LocalDate end) {
    assertThat(Period.read(code)).contains(new Period(code, start, end));
  }

  private static Answer.Given given(Response response, String question) {
    return (Answer.Given) response.to(Veedor.TOOL_2019, question);
  }
}
