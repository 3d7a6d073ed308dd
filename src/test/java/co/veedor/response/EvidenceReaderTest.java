package co.veedor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a response file may say of evidence, once at its top or beside each answer. */
class EvidenceReaderTest {
  private static final String PIECE =
      "evidence: [{id: peti, title: PETI 2019, url: \"https://a.gov.co/peti\","
          + " expires: 2020-12-31, status: aceptada, reviewer: Ana Gómez,"
          + " reviewComment: Firmado, reviewedOn: 2020-01-15}]\n";

  @Test
  void one_piece_may_be_cited_by_many_answers() {
    Response response =
        Veedor.document(
            PIECE
                + Veedor.head()
                + "    ID01: {level: 50, evidence: [peti]}\n"
                + "    ID04: {options: {A: cumple}, evidence: [{id: peti, options: [A]}]}\n");
    Evidence first = shown(response, "ID01");
    Evidence second = shown(response, "ID04");
    assertThat(first.document()).isEqualTo(second.document()).isEqualTo("url:a.gov.co/peti");
    assertThat(first.options()).isEmpty();
    assertThat(second.options()).containsExactly("A");
    assertThat(second.title()).isEqualTo("PETI 2019");
    assertThat(second.review())
        .isEqualTo(new Evidence.Review("Ana Gómez", "Firmado", LocalDate.of(2020, 1, 15)));
  }

  @Test
  void a_piece_may_be_accepted_for_one_answer_and_rejected_for_another() {
    Response response =
        Veedor.document(
            PIECE
                + Veedor.head()
                + "    ID01: {level: 50, evidence: [{id: peti, status: rechazada,"
                + " reviewer: Luis}]}\n"
                + "    ID03: {declared: 50, evidence: [peti]}\n");
    assertThat(shown(response, "ID01").status()).isEqualTo("rechazada");
    assertThat(shown(response, "ID01").review().reviewer()).isEqualTo("Luis");
    assertThat(shown(response, "ID03").status()).isEqualTo("aceptada");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ID01: {level: 50, evidence: [petti]}",
        "ID01: {level: 50, evidence: [{id: peti, title: Otro}]}",
        "ID01: {level: 50, evidence: [{id: otra}]}",
        "ID01: {level: 50, evidence: [{title: Acta, hash: abc}]}",
        "ID01: {level: 50, evidence: [{id: peti, status: tal vez}]}"
      })
  void what_cannot_be_meant_stops_with_its_line(String answer) {
    String document = PIECE + Veedor.head() + "    " + answer + "\n";
    assertThatThrownBy(() -> Veedor.document(document))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("prueba.yaml:7");
  }

  @Test
  void the_same_code_twice_at_the_top_stops() {
    String twice = "evidence: [{id: a, title: Una}, {id: a, title: Otra}]\n";
    assertThatThrownBy(() -> Veedor.document(twice + Veedor.head() + "    ID03: 50\n"))
        .hasMessageContaining("está repetida");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.a.gov.co/x, true",
    "http://señal.gov.co/año, true",
    "https://a.gov.co:8443/x?y=1#z, true",
    "https://…, false",
    "https://, false",
    "https://a, false",
    "www.a.gov.co, false",
    "javascript:alert(1), false",
    "file:///etc/passwd, false",
    "https://a.gov.co/a b, false"
  })
  void an_address_is_told_from_what_only_looks_like_one(String url, boolean good) {
    assertThat(Links.fault(url).isEmpty()).isEqualTo(good);
  }

  @Test
  void what_is_written_is_read_again_the_same() {
    Response response =
        Veedor.document(
            PIECE
                + Veedor.head()
                + "    ID03: {declared: 50, evidence: [peti, {file: a/b.pdf, hash: "
                + "a".repeat(64)
                + "}]}\n");
    ResponseText text = new ResponseText(Veedor.content().questionnaires());
    String again = text.head(response) + "answers:\n" + text.answers(response, Veedor.TOOL_2019);
    assertThat(given(Veedor.document(again))).isEqualTo(given(response));
  }

  private static List<Evidence> given(Response response) {
    return response.to(Veedor.TOOL_2019, "ID03").shown();
  }

  private static Evidence shown(Response response, String question) {
    return response.to(Veedor.TOOL_2019, question).shown().get(0);
  }
}
