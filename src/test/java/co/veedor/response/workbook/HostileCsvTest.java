package co.veedor.response.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files that are broken, hostile or not what they seem: a clear message, status 2, no more. */
class HostileCsvTest {
  private static final String HEAD =
      """
      Nombre de la entidad;Alcaldía de Peñón
      NIT;1
      Orden;territorial
      Tipo;alcaldia
      Vigencia;2024

      Control;Calificación;Nota
      """;

  @TempDir private Path folder;

  private void refused(byte[] bytes, String... words) throws IOException {
    Files.write(folder.resolve("datos.csv"), bytes);
    refused(words);
  }

  private void refused(String... words) {
    Terminal done = Terminal.type(folder, "evaluar", "datos.csv", "--salida", "salida");
    assertThat(done.status()).as(done.err()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("datos.csv").contains(words);
    assertThat(done.err()).doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("salida")).doesNotExist();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void utf_16_and_nul_bytes_are_told() throws IOException {
    refused(HEAD.getBytes(StandardCharsets.UTF_16), "datos.csv:1: ", "UTF-16", "CSV UTF-8");
    refused(utf8(HEAD + "A.5.1;2\0;x\n"), "datos.csv:8: ", "carácter nulo");
  }

  @Test
  void a_mixture_of_encodings_is_told() throws IOException {
    byte[] first = utf8(HEAD);
    byte[] second = "A.5.1;20;otro Peñón\n".getBytes(Charset.forName("windows-1252"));
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    refused(both, "datos.csv:8: ", "mezcla dos codificaciones");
    both[first.length + 9] = (byte) 0x81;
    refused(both, "datos.csv:8: ", "no es UTF-8 ni Windows-1252");
  }

  @Test
  void fifty_megabytes_are_not_read() throws IOException {
    byte[] row = utf8("A.5.1;20;" + "x".repeat(1000) + "\n");
    try (OutputStream out = Files.newOutputStream(folder.resolve("datos.csv"))) {
      out.write(utf8(HEAD));
      for (int i = 0; i < 50_000; i++) {
        out.write(row);
      }
    }
    refused("demasiado grande", "menos de 8 MiB");
  }

  @Test
  void unbalanced_quotes_are_told() throws IOException {
    refused(utf8(HEAD + "A.5.1;20;\"abierta\nA.5.2;20\n"), "comillas");
    refused(utf8(HEAD + "A.5.1;20;\"abierta\"más\n"), "datos.csv:8: ", "comillas");
  }

  @Test
  void a_field_nobody_can_have_written_is_refused() throws IOException {
    refused(utf8(HEAD + "A.5.1;20;" + "x".repeat(40_000)), "datos.csv:8: ", "demasiado largo");
    refused(utf8(HEAD + "a;b;c\n".repeat(80_000)), "demasiados campos");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=cmd|' /C calc'!A0", "=1+1", "@SUM(A1:A9)", "+cmd|x", "-HYPERLINK(1)", "'x\";=1"})
  void what_a_spreadsheet_would_compute_is_refused(String text) throws IOException {
    String field = "\"" + text.replace("\"", "\"\"") + "\"";
    boolean harmless = text.startsWith("'");
    Files.write(
        folder.resolve("datos.csv"), utf8(HEAD + "A.5.1;20;" + (harmless ? "- " : "") + field));
    if (harmless) {
      assertThat(Terminal.type(folder, "evaluar", "datos.csv").status()).isZero();
    } else {
      refused("datos.csv:8:3: ", "fórmula");
    }
  }

  @Test
  void notes_that_only_begin_like_formulas_are_read() throws IOException {
    Files.write(
        folder.resolve("datos.csv"),
        utf8(HEAD + "A.5.1;20;- falta el acta (la 4)\nA.5.2;20;-acta\nA.5.3;20;'=1+1\n"));
    assertThat(Terminal.type(folder, "evaluar", "datos.csv").status()).isZero();
  }

  @Test
  void a_hundred_thousand_empty_rows_do_no_harm() throws IOException {
    Files.write(
        folder.resolve("datos.csv"),
        utf8(HEAD + ";;\n".repeat(100_000) + "\n".repeat(10) + "A.5.1;20;x\n"));
    assertThat(Terminal.type(folder, "evaluar", "datos.csv").status()).isZero();
  }

  @Test
  void what_is_no_table_of_answers_is_told() throws IOException {
    refused(new byte[0], "no hay preguntas");
    refused(utf8("hola\n"), "no hay preguntas");
    refused(new byte[] {'P', 'K', 3, 4}, "libro de Excel");
    refused(utf8(HEAD + "X1;20\n"), "ninguno de sus códigos");
    Files.delete(folder.resolve("datos.csv"));
    refused("no existe");
  }
}
