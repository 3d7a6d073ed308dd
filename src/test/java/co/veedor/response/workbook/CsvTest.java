package co.veedor.response.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.sheet.Csv;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CSV files as people and their programs write them: separators, encodings, heads of their own. */
class CsvTest {
  private static final String ROWS =
      """
      Nombre de la entidad|Alcaldía de Peñón
      NIT|800123456
      Orden|territorial
      Tipo|alcaldia
      Vigencia|2024

      Control|Calificación|Observaciones|Evidencia|Enlace
      A.5.1|60 %|"Falta, dice el comité; ""ya casi\"""|Política v2|https://e.co/a
      A.5.2|N/A|No hay más sedes||
      A.5.3|Repetible|||
      """;

  private static final String MIXED =
      """
      Cuestionario;furag-2025
      Nombre de la entidad;Alcaldía
      NIT;1
      Orden;territorial
      Tipo;alcaldia
      Vigencia;2025
      Código;Respuesta;Nota;Meta (%);Opción;Estado;Detalle;Evidencia;Enlace o archivo;Fecha
      *;;;80
      I11;;;60,5
      GDI200;;va bien;90
      GDI200;;;;A;sí;;Acta 4;actas/4.pdf;30/06/2025
      GDI200;;;;D;;Mesa TIC
      GDI203;;;;A;;12,5
      GDI205;B
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "';', UTF-8, ''",
    "';', UTF-8, '\uFEFF'",
    "',', UTF-8, ''",
    "'\t', windows-1252, ''",
    "';', windows-1252, ''",
    "',', windows-1252, ''"
  })
  void separators_and_encodings_are_found_out(char separator, String charset, String mark)
      throws IOException {
    write(mark + ROWS.replace('|', separator), Charset.forName(charset));
    Response response = read();
    assertThat(response.entity().name()).isEqualTo("Alcaldía de Peñón");
    Map<String, Answer> answers = response.answers().get("mspi-2022");
    assertThat(answers).containsOnlyKeys("A.5.1", "A.5.2", "A.5.3");
    Answer.Given first = (Answer.Given) answers.get("A.5.1");
    assertThat(first.declared()).isEqualTo(Fraction.of(60));
    assertThat(first.note()).isEqualTo("Falta, dice el comité; \"ya casi\"");
    assertThat(first.evidence()).singleElement().extracting("link").isEqualTo("https://e.co/a");
    assertThat(((Answer.NotApplicable) answers.get("A.5.2")).reason())
        .isEqualTo("No hay más sedes");
    assertThat(((Answer.Given) answers.get("A.5.3")).declared()).isEqualTo(Fraction.of(40));
  }

  @Test
  void rows_of_questions_options_documents_and_targets_stand_together() throws IOException {
    write(MIXED, StandardCharsets.UTF_8);
    Response response = read();
    assertThat(response.targets().byQuestionnaire()).containsEntry("furag-2025", Fraction.of(80));
    assertThat(response.targets().byNode().get("furag-2025"))
        .containsEntry("I11", Fraction.of(121, 2))
        .containsEntry("GDI200", Fraction.of(90));
    Answer.Given first = (Answer.Given) response.answers().get("furag-2025").get("GDI200");
    assertThat(first.marks().toString()).isEqualTo("{A=CUMPLE, B=NO, C=NO, D=CUMPLE, E=NO}");
    assertThat(first.details()).containsOnlyKeys("D").containsEntry("D", "Mesa TIC");
    assertThat(first.note()).isEqualTo("va bien");
    assertThat(first.evidence().toString()).contains("Acta 4", "actas/4.pdf", "2025-06-30");
    Answer.Given counted = (Answer.Given) response.answers().get("furag-2025").get("GDI203");
    assertThat(counted.details()).containsEntry("A", "12.5");
    Answer.Given chosen = (Answer.Given) response.answers().get("furag-2025").get("GDI205");
    assertThat(chosen.marks().toString()).contains("B=CUMPLE");
  }

  @Test
  void everything_wrong_is_told_at_once_with_line_and_field() throws IOException {
    write(
        """
        Nombre de la entidad;Alcaldía
        NIT;1
        Orden;municipal
        Tipo;alcaldia
        Vigencia;24

        Control;Calificación;Nota
        A.5.1;30;"dos
        líneas"
        A.5.99;20
        A.5.9;alto
        A.5.1;20
        """,
        StandardCharsets.UTF_8);
    Terminal done = Terminal.type(folder, "evaluar", "datos.csv", "--salida", "s");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err())
        .contains("datos.csv:3:2: «Orden» vale «municipal»")
        .contains("datos.csv:5:2: «Vigencia» vale «24»")
        .contains("datos.csv:8:2: «A.5.1» vale 30", "datos.csv:10:1: la pregunta «A.5.99»")
        .contains("datos.csv:11:2: «A.5.9» vale «alto»", "datos.csv:12:1: ", "repetida");
    assertThat(folder.resolve("s")).doesNotExist();
  }

  @Test
  void a_blank_file_asks_for_the_entity_and_says_where() {
    Terminal.type(folder, "plantilla", Veedor.TOOL_2019, "--salida", "datos.csv");
    Terminal done = Terminal.type(folder, "evaluar", "datos.csv");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err())
        .contains("datos.csv:2:2: falta «Nombre de la entidad»")
        .contains("datos.csv:8:2: falta «Vigencia»");
  }

  @Test
  void a_choice_told_in_two_ways_is_a_conflict() throws IOException {
    String head =
        ROWS.replace('|', ';').split("\n\n")[0] + "\n\nCódigo;Respuesta;Opción;Estado\nGDI205;B\n";
    write(head + "GDI205;;C;cumple\n", StandardCharsets.UTF_8);
    Terminal done = Terminal.type(folder, "evaluar", "datos.csv");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("datos.csv:8:2: «GDI205» dice «B»").contains("marcadas: C");
    write(head + "GDI205;;B;cumple\n", StandardCharsets.UTF_8);
    assertThat(Terminal.type(folder, "evaluar", "datos.csv").status()).isZero();
  }

  private void write(String text, Charset charset) throws IOException {
    Files.write(folder.resolve("datos.csv"), text.getBytes(charset));
  }

  private Response read() {
    return new WorkbookReader(Veedor.content().questionnaires())
        .read(Csv.read(folder.resolve("datos.csv"), "datos.csv"));
  }
}
