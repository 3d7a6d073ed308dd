package co.veedor.plan.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.plan.portfolio.Portfolio.Repair;
import co.veedor.support.Portfolios;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste is read as it was meant, and what was mended is told. */
class RepairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$ 1.830.471.333 | 1830471333",
        "$793.702,278 | 793702278",
        "1.830.471,50 | 1830471.50",
        "150.000 | 150000",
        "150,000 | 150000",
        "1,500,000.50 | 1500000.50",
        "-5.000 | -5000",
        "COP 7 | 7",
        "12 | 12"
      })
  void pesos_are_read(String written, String read) {
    assertThat(Amount.pesos(written).orElseThrow().value()).isEqualByComparingTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "33,00% | 33",
        "33.333 | 33.333",
        "0,5 | 0.5",
        "1.234,5 | 1234.5",
        "1.234.567 | 1234567",
        "6 meses | 6",
        "98.2 | 98.2"
      })
  void numbers_are_read(String written, String read) {
    assertThat(Amount.number(written).orElseThrow().value()).isEqualByComparingTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mucho", "", "1e9", "1.2.3", "1,2,3", "--5", "12a", ".", "5-6", "NaN"})
  void what_is_no_number_is_none(String written) {
    assertThat(Amount.number(written)).isEmpty();
    assertThat(Amount.pesos(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Informacio\u0301n | Información",
        "<b>Red</b> de <br/>datos | Red de datos",
        "Servi<i>cios</i> | Servicios",
        "Gesti&oacute;n &amp; control | Gestión & control",
        "A&#241;o | Año",
        "Fortaleci-⏎miento | Fortalecimiento",
        "Plan⏎estratégico | Plan estratégico",
        "dos   blancos | dos blancos",
        "menos < que > más | menos < que > más"
      })
  void words_are_read(String shown, String read) {
    String written = shown.replace('⏎', '\n');
    assertThat(PlainText.words(written).read()).isEqualTo(read);
    assertThat(PlainText.words(written).notes().isEmpty()).isEqualTo(written.equals(read));
    assertThat(PlainText.words(read).read()).as("once more").isEqualTo(read);
  }

  @Test
  void a_code_loses_its_blanks() {
    assertThat(PlainText.code("INI-\n 038").read()).isEqualTo("INI-038");
  }

  @ParameterizedTest
  @CsvSource({
    "PR010, PR10",
    "pr-10, PR10",
    "IN-048, INI-048",
    "INI048, INI-048",
    "STI01, ST101",
    "PR11, PR11",
    "ST-2, ST-2",
    "OBJ-1-2, OBJ-1-2",
    "OBJ-01.02, OBJ-1.2",
    "OBJ-12, OBJ-12"
  })
  void a_code_is_understood_when_it_can_mean_only_one(String written, String meant) {
    Codes codes = new Codes(List.of("PR10", "INI-048", "ST101", "SI-2", "OBJ-1.2", "PR-9"));
    String expected = meant.equals("OBJ-1-2") ? "OBJ-1.2" : meant;
    assertThat(codes.meant(written).code()).isEqualTo(expected);
  }

  @Test
  void a_code_that_can_mean_two_stays_as_it_is() {
    Codes codes = new Codes(List.of("PR10", "PR010", "ABC-7", "ABD-7"));
    assertThat(codes.meant("PR0010").code()).isEqualTo("PR0010");
    assertThat(codes.meant("AB-7").code()).isEqualTo("AB-7");
  }

  @Test
  void every_repair_is_told_with_its_subject() {
    List<Repair> repairs =
        Portfolios.read(
                """
                findings: [{id: PR10}]
                initiatives:
                  - {id: A, name: "<b>Uno</b>", cost: "$793.702,278", findings: [PR010], start: 2025 s1}
                """)
            .repairs();
    assertThat(repairs)
        .allMatch(repair -> repair.subject().equals("A") && !repair.note().isEmpty())
        .extracting(Repair::key, Repair::was, Repair::read)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("name", "<b>Uno</b>", "Uno"),
            org.assertj.core.groups.Tuple.tuple("cost", "$793.702,278", "793702278"),
            org.assertj.core.groups.Tuple.tuple("start", "2025 s1", "2025-S1"),
            org.assertj.core.groups.Tuple.tuple("findings", "PR010", "PR10"));
  }
}
