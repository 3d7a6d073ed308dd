package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong input: one clear message with the place, exit status 2, nothing written. */
class BadInputTest {
  private static final String HEAD = Veedor.head();

  @TempDir private Path folder;

  private static final List<Arguments> DOCUMENTS =
      List.of(
          bad("unknown question", HEAD + "    ID19: 40\n", ":6: ", "ID19", "¿Quiso decir «ID"),
          bad("off the percentages", HEAD + "    ID03: 101\n", ":6: ", "de 0 a 100"),
          bad("negative", HEAD + "    ID03: -1\n", ":6: ", "de 0 a 100"),
          bad("no number", HEAD + "    ID03: mucho\n", ":6: ", "porcentaje"),
          bad("not a number at all", HEAD + "    ID03: .nan\n", ":6: ", "porcentaje"),
          bad("huge exponent", HEAD + "    ID03: 1e999999999\n", ":6: ", "porcentaje"),
          bad(
              "level off the scale",
              HEAD + "    ID01: {level: 30}\n",
              ":6: ",
              "no es un nivel",
              "75 (Integrado"),
          bad(
              "not applicable without reason",
              HEAD + "    ID13: {na: }\n",
              ":6: ",
              "falta la razón"),
          bad("bare not applicable", HEAD + "    ID13: N/A\n", ":6: ", "sin razón"),
          bad(
              "same question twice",
              HEAD + "    ID03: 1\n    ID03: 2\n",
              ":7: ",
              "repetida",
              "línea 6"),
          bad(
              "unknown option",
              HEAD + "    ID04: {options: {E: cumple}}\n",
              ":6: ",
              "no tiene la opción «E»"),
          bad(
              "unknown mark",
              HEAD + "    ID04: {options: {A: cumpl}}\n",
              ":6: ",
              "¿Quiso decir «cumple»?"),
          bad(
              "options of a percentage",
              HEAD + "    ID03: {options: {A: cumple}}\n",
              ":6: ",
              "no tiene opciones"),
          bad(
              "unknown key of an answer",
              HEAD + "    ID03: {declarado: 4}\n",
              ":6: ",
              "¿Quiso decir «declared»?"),
          bad(
              "evidence for an option that is not",
              HEAD + "    ID04: {declared: 5, evidence: [{title: x, options: [Z]}]}\n",
              ":6: ",
              "«Z»"),
          bad(
              "bad date",
              HEAD + "    ID04: {declared: 5, evidence: [{title: x, date: 2019-13-01}]}\n",
              ":6: ",
              "AAAA-MM-DD"),
          bad(
              "unknown questionnaire",
              HEAD.replace("digital-2019", "digital-2018") + "    ID03: 1\n",
              ":5: ",
              "¿Quiso decir «gobierno-digital-2019»?"),
          bad(
              "unknown top key",
              HEAD + "    ID03: 1\nperiodo: 1\n",
              ":7: ",
              "¿Quiso decir «period»?"),
          bad(
              "no entity",
              HEAD.replaceFirst("entity.*\n", "") + "    ID03: 1\n",
              "falta la clave «entity»"),
          bad(
              "bad order",
              HEAD.replace("territorial", "municipal") + "    ID03: 1\n",
              ":1: ",
              "nacional, territorial"),
          bad(
              "id that leaves the folder",
              HEAD.replace("\"1\"", "\"../../x\"") + "    ID03: 1\n",
              ":1: ",
              "DANE"),
          bad(
              "bad period",
              HEAD.replace("\"2019\"", "\"19\"") + "    ID03: 1\n",
              ":2: ",
              "2019-S1"),
          bad(
              "target for nothing",
              HEAD + "    ID03: 1\ntargets: {servicio: 80}\n",
              ":7: ",
              "¿Quiso decir «servicios»?"),
          bad(
              "target off the percentages",
              HEAD + "    ID03: 1\ntargets: {servicios: 180}\n",
              ":7: ",
              "de 0 a 100"),
          bad("not YAML", "entity: [a, b\nperiod: {", "no es YAML válido"),
          bad("only words", "hola mundo", "un grupo de claves"),
          bad("nothing", "", "vacío"),
          bad("a list", "- a\n- b\n", "una lista"),
          bad("two documents", HEAD + "    ID03: 1\n---\na: 1\n", "un solo documento"),
          bad("an alias", "entity: &e {name: x}\nanswers: *e\n", ":2: ", "alias"),
          bad("alias bomb", bomb(), "alias"),
          bad("deep nesting", "a: " + "[".repeat(50_000), "niveles"),
          bad("deep blocks", deep(), "niveles"));

  static Stream<Arguments> documents() {
    return DOCUMENTS.stream();
  }

  private static Arguments bad(String what, String text, String... words) {
    return Arguments.of(what, text, words);
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 10; i++) {
      String before = "*a" + (i - 1);
      text.append("a" + i + ": &a" + i + " [" + (before + ",").repeat(8) + before + "]\n");
    }
    return text.toString();
  }

  private static String deep() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.append(" ".repeat(200)).append("b: 1\n").toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void is_refused_with_its_place(String what, String text, String[] words) throws IOException {
    Path file = Files.writeString(folder.resolve("malo.yaml"), text);
    Terminal done = Terminal.type(folder, "evaluar", "malo.yaml", "--salida", "salida");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err())
        .contains("malo.yaml")
        .contains(words)
        .doesNotContain("Exception", "\tat ");
    assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
  }

  @Test
  void json_is_checked_like_yaml() throws IOException {
    Files.writeString(folder.resolve("malo.json"), "{\"entity\": {}, \"entity\": {}}");
    Terminal done = Terminal.type(folder, "evaluar", "malo.json");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("malo.json:1").contains("repetida");
  }

  @Test
  void all_faults_of_a_file_are_told_at_once() throws IOException {
    Files.writeString(folder.resolve("malo.yaml"), HEAD + "    ID99: 1\n    ID03: 200\n");
    Terminal done = Terminal.type(folder, "evaluar", "malo.yaml");
    assertThat(done.err().lines()).hasSize(2);
    assertThat(done.err()).contains("malo.yaml:6").contains("malo.yaml:7");
  }

  @Test
  void a_file_of_a_hundred_megabytes_is_refused_without_reading_it_whole() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("g.yaml").toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    Terminal done = Terminal.type(folder, "evaluar", "g.yaml");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("g.yaml").contains("8 MiB");
  }

  @Test
  void a_wrong_encoding_is_refused_with_its_line() throws IOException {
    String text = HEAD.replace("prueba", "Bogotá") + "    ID03: 1\n";
    Files.write(folder.resolve("l.yaml"), text.getBytes(StandardCharsets.ISO_8859_1));
    Terminal done = Terminal.type(folder, "evaluar", "l.yaml");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("l.yaml:1").contains("UTF-8");
  }

  @Test
  void a_folder_is_no_response() {
    Terminal done = Terminal.type(folder, "evaluar", ".");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("es una carpeta");
  }

  @Test
  void a_missing_file_is_told() {
    Terminal done = Terminal.type(folder, "evaluar", "no-existe.yaml");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("no-existe.yaml").contains("no existe");
  }

  @Test
  void a_workbook_where_text_is_expected_is_told() throws IOException {
    Files.write(folder.resolve("libro.yaml"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Terminal done = Terminal.type(folder, "evaluar", "libro.yaml");
    assertThat(done.err()).contains("libro de Excel");
  }

  @Test
  void an_output_that_is_a_file_is_refused_before_any_work() throws IOException {
    Files.writeString(folder.resolve("ocupado"), "x");
    String example = Veedor.CANDELARIA.toString();
    Terminal done = Terminal.type(folder, "evaluar", example, "--salida", "ocupado/salida");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("ocupado/salida").contains("no se puede escribir");
  }

  @Test
  void a_day_no_parameter_covers_is_told() {
    String example = Veedor.CANDELARIA.toString();
    Terminal done = Terminal.type(folder, "evaluar", example, "--fecha", "2017-12-31");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("rules").contains("parámetros vigentes");
  }
}
