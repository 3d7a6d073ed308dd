package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code comparar A B}: two periods of one entity, and why they differ. */
class ComparePeriodsTest {
  @TempDir private Path folder;

  @BeforeEach
  void two_periods() throws IOException {
    String earlier = Files.readString(Veedor.CANDELARIA);
    Files.writeString(folder.resolve("a.yaml"), earlier);
    Files.writeString(
        folder.resolve("b.yaml"),
        earlier
            .replace("declared: 25", "declared: 45")
            .replace("period: \"2019\"", "period: \"2020\""));
  }

  @Test
  void the_answer_that_moved_a_total_is_told() {
    Terminal done = Terminal.type(folder, "comparar", "a.yaml", "b.yaml");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    // ID04 rises 20 points and is one of 17 that count: 20/17.
    assertThat(done.out())
        .contains("vigencia 2020", "Por qué se movió, lectura declarada")
        .containsPattern("Arquitectura +1,18 +ID04 +Cambió la respuesta +25 %.* → 45 %")
        .contains("Por qué se movió, lectura verificada\n\nNingún total se movió.");
  }

  @Test
  void json_carries_the_exact_parts() {
    Terminal done = Terminal.type(folder, "comparar", "a.yaml", "b.yaml", "--json");
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .startsWith("{")
        .contains("\"schema\" : \"veedor/movement/1\"", "\"moved\" : \"20/17\"")
        .contains("\"cause\" : \"respuesta\"", "\"subject\" : \"ID04\"", "\"exact\" : \"20/17\"");
  }

  @Test
  void files_are_written_whole_and_the_same_each_time() throws IOException {
    Terminal done = Terminal.type(folder, "comparar", "a.yaml", "b.yaml", "--salida", "s");
    assertThat(done.out()).contains("Informes escritos en s");
    Terminal.type(folder, "comparar", "a.yaml", "b.yaml", "--salida", "t");
    for (String name : new String[] {"comparacion.json", "comparacion.xlsx"}) {
      assertThat(folder.resolve("s").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("t").resolve(name));
    }
    try (Workbook book = WorkbookFactory.create(folder.resolve("s/comparacion.xlsx").toFile())) {
      assertThat(book.getNumberOfSheets()).isEqualTo(6);
      assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Por qué declarada");
    }
  }

  @Test
  void an_amendment_stands_beside_its_answer() throws IOException {
    Files.writeString(
        folder.resolve("e.yaml"),
        """
        amendments:
          - {questionnaire: gobierno-digital-2019, question: ID04, on: 2021-02-01, by: Ana, approvedBy: Luis, reason: Faltaba el acta}
        """);
    Terminal done = Terminal.type(folder, "comparar", "a.yaml", "b.yaml", "--enmiendas", "e.yaml");
    assertThat(done.out()).contains("2021-02-01: Faltaba el acta (Ana); aprobó Luis");
    Files.writeString(
        folder.resolve("e.yaml"),
        "amendments: [{questionnaire: gobierno-digital-2019, question: ID4, reason: x}]\n");
    Terminal wrong = Terminal.type(folder, "comparar", "a.yaml", "b.yaml", "--enmiendas", "e.yaml");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("e.yaml:1", "ID4", "¿Quiso decir «ID04»?");
  }

  @Test
  void what_no_table_can_show_is_told_beside_them() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        Files.readString(folder.resolve("a.yaml")).strip() + "\n  ipv6: {IPV6.01: 50}\n");
    Files.writeString(
        folder.resolve("e.yaml"),
        """
        amendments:
          - {questionnaire: gobierno-digital-2019, question: ID05, on: 2021-02-01, by: Ana, reason: Una nota}
        """);
    String[] asked = {"comparar", "a.yaml", "b.yaml", "--enmiendas", "e.yaml", "--salida", "s"};
    Terminal done = Terminal.type(folder, asked);
    assertThat(done.err()).isEmpty();
    assertThat(done.out())
        .contains("Las dos vigencias se evalúan con las reglas de hoy.")
        .contains("Se respondió antes y ya no: Adopción del protocolo IPv6 (ipv6).")
        .contains("que no movió ningún puntaje: 2021-02-01: Una nota (Ana); sin aprobar.");
    assertThat(Files.readString(folder.resolve("s/comparacion.json")))
        .contains("\"onlyBefore\" : [ \"ipv6\" ]", "\"onlyAfter\" : [ ]")
        .containsPattern("\"unmoved\" : \\[ \\{\\s+\"questionnaire\" : \"gobierno-digital-2019\"")
        .contains("\"id\" : \"IPV6.01\"");
  }

  @Test
  void reasons_need_the_answers_of_one_entity() throws IOException {
    Terminal.type(folder, "evaluar", "a.yaml", "--salida", "r", "--formatos", "json");
    Terminal shown = Terminal.type(folder, "comparar", "r/resultado.json", "b.yaml");
    assertThat(shown.status()).isZero();
    assertThat(shown.out()).contains("Diferencia").doesNotContain("Por qué se movió");
    Terminal done = Terminal.type(folder, "comparar", "r/resultado.json", "b.yaml", "--json");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("no se puede decir por qué cambia");
  }
}
