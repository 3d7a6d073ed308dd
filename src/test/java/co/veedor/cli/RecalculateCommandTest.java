package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.Digest;
import co.veedor.support.ContentCopy;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code recalcular}: the same comes out again, or what differs is said. */
class RecalculateCommandTest {
  private static final String ANSWERS = "candelaria.yaml";
  private static final String RESULT = "s/resultado.json";

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.copy(Veedor.CANDELARIA, folder.resolve(ANSWERS));
  }

  private Terminal type(String... arguments) {
    return Terminal.type(folder, arguments);
  }

  private void evaluate(String... more) {
    String[] arguments =
        Stream.concat(Stream.of("evaluar", "--salida", "s", "--formatos", "json"), Stream.of(more))
            .toArray(String[]::new);
    assertThat(type(arguments).err()).isEmpty();
  }

  @Test
  void the_same_files_give_the_same_numbers_wherever_they_lie() throws IOException {
    evaluate(ANSWERS);
    Files.createDirectory(folder.resolve("otra"));
    Files.move(folder.resolve(ANSWERS), folder.resolve("otra/respuestas.yaml"));
    Terminal done = type("recalcular", RESULT, "otra/respuestas.yaml");
    assertThat(done.out()).startsWith("Idéntico: los ");
    assertThat(done.status()).isZero();
  }

  @Test
  void the_day_and_the_reading_are_those_of_the_result() {
    evaluate(ANSWERS, "--fecha", "2022-05-16", "--base", "calculado");
    assertThat(type("recalcular", RESULT, ANSWERS).status()).isZero();
  }

  @Test
  void an_answer_that_changed_is_told_with_every_number_it_moves() throws IOException {
    evaluate(ANSWERS);
    ContentCopy.replace(folder.resolve(ANSWERS), "declared: 100", "declared: 83");
    Terminal done = type("recalcular", RESULT, ANSWERS);
    assertThat(done.status()).isEqualTo(2);
    // Seventeen questions count: 975 / 17 and, with 17 points less in one, 958 / 17.
    assertThat(done.out())
        .contains("Respuestas: ")
        .doesNotContain("Reglas: ")
        .contains(
            "questionnaires[gobierno-digital-2019].nodes[arquitectura].value:"
                + " 57.35294117647059 → 56.35294117647059")
        .contains("nodes[arquitectura].exact.value: 975/17 → 958/17");
  }

  @Test
  void a_number_somebody_changed_in_the_result_is_found() throws IOException {
    evaluate(ANSWERS);
    ContentCopy.replace(folder.resolve(RESULT), "57.35294117647059", "97.35294117647059");
    Terminal done = type("recalcular", RESULT, ANSWERS);
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out())
        .contains("Todas las huellas del recibo coinciden.")
        .contains("Cambian 1 de ")
        .contains("nodes[arquitectura].value: 97.35294117647059 → 57.35294117647059");
  }

  @Test
  void content_that_changed_is_named() throws IOException {
    evaluate(ANSWERS);
    Path home = ContentCopy.into(Files.createDirectory(folder.resolve("casa")));
    ContentCopy.replace(home.resolve("rules/parameters.yaml"), "value: 50", "value: 60");
    Files.writeString(home.resolve("rules/nada.drl"), "package nada;\n");
    ContentCopy.replace(
        home.resolve("questionnaires/gobierno-digital/2019/edition.yaml"), "Arquitectura", "Otra");
    Terminal done =
        Terminal.type(home, folder.resolve("cache"), folder, "recalcular", RESULT, ANSWERS);
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out())
        .contains("Parámetros: ", "Reglas: ", "Cuestionario gobierno-digital-2019: ")
        .doesNotContain("Plazos: ", "Catálogo: ", "Respuestas: ")
        .contains("nodes[arquitectura].computed: 57.79411764705882 → ");
  }

  @Test
  void line_ends_of_content_do_not_count() throws IOException {
    evaluate(ANSWERS);
    Path home = ContentCopy.into(Files.createDirectory(folder.resolve("casa")));
    for (String file :
        new String[] {
          "rules/parameters.yaml", "questionnaires/catalogue/norms.yaml", "rules/common/credit.drl"
        }) {
      Path copy = home.resolve(file);
      Files.writeString(copy, Files.readString(copy).replace("\n", "\r\n"));
    }
    Terminal done =
        Terminal.type(home, folder.resolve("cache"), folder, "recalcular", RESULT, ANSWERS);
    // The copy has no sources of the program beside it; nothing else differs.
    assertThat(done.out()).contains("Programa: ").containsOnlyOnce(" → ");
  }

  @Test
  void the_receipt_states_the_hash_that_sha256sum_gives() throws IOException {
    evaluate(ANSWERS);
    assertThat(Files.readString(folder.resolve(RESULT)))
        .contains("\"answers\" : \"sha256:" + Digest.of(folder.resolve(ANSWERS)) + "\"");
  }

  @Test
  void evidence_that_is_gone_is_told() throws IOException {
    ContentCopy.replace(
        folder.resolve(ANSWERS), "- {title: \"URL", "- {file: acta.txt, title: \"URL");
    Files.writeString(folder.resolve("acta.txt"), "Acta");
    evaluate(ANSWERS);
    Files.delete(folder.resolve("acta.txt"));
    Terminal done = type("recalcular", RESULT, ANSWERS);
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out())
        .contains("Evidencias halladas junto a las respuestas: ")
        .doesNotContain("Respuestas: ")
        .contains("findings[");
  }

  @Test
  void a_trend_needs_the_files_of_its_periods() throws IOException {
    Files.writeString(
        folder.resolve("antes.yaml"),
        Veedor.head()
                .replace("2019", "2018")
                .replace("\"1\"", "\"76130\"")
                .replace("gital-2018", "gital-2019")
            + "    PR01: 40\n");
    evaluate(ANSWERS, "antes.yaml");
    String result = "s/76130-2019/resultado.json";
    assertThat(type("recalcular", result, ANSWERS).err())
        .contains("s/76130-2019/resultado.json: su tendencia usa otras vigencias y falta «2018»");
    assertThat(type("recalcular", result, "antes.yaml", ANSWERS).out()).startsWith("Idéntico");
    ContentCopy.replace(folder.resolve("antes.yaml"), "PR01: 40", "PR01: 20");
    assertThat(type("recalcular", result, "antes.yaml", ANSWERS).out())
        .contains("Respuestas de la vigencia 2018: ");
  }

  @Test
  void a_plan_has_to_be_given_again() throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), "start: 2020-S1\nyears: 2\n");
    evaluate(ANSWERS, "--plan", "plan.yaml");
    Terminal without = type("recalcular", RESULT, ANSWERS);
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).contains("s/resultado.json: se hizo con el archivo de un plan");
    Files.move(folder.resolve("plan.yaml"), folder.resolve("otro.yaml"));
    assertThat(type("recalcular", RESULT, ANSWERS, "--plan", "otro.yaml").out())
        .startsWith("Idéntico");
    Files.writeString(folder.resolve("otro.yaml"), "start: 2020-S1\nyears: 3\n");
    assertThat(type("recalcular", RESULT, ANSWERS, "--plan", "otro.yaml").out())
        .contains("Archivo del plan: ", "initiatives[DAT-02].start: ");
  }

  @Test
  void files_that_do_not_belong_together_stop_it() throws IOException {
    evaluate(ANSWERS);
    Files.writeString(folder.resolve("ajena.yaml"), Veedor.head() + "    PR01: 40\n");
    Terminal other = type("recalcular", RESULT, "ajena.yaml");
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("ningún archivo de respuestas es de la entidad «76130»");
    assertThat(type("recalcular", ANSWERS, ANSWERS).err()).contains("schema");
    assertThat(type("recalcular", "no.json", ANSWERS).err())
        .contains("no.json: el archivo no existe");
    Files.writeString(folder.resolve("roto.json"), "{\n\"schema\": \"veedor/result/1\",\n!");
    assertThat(type("recalcular", "roto.json", ANSWERS).err()).startsWith("roto.json:3: ");
    Files.writeString(folder.resolve("hondo.json"), "[".repeat(5000));
    assertThat(type("recalcular", "hondo.json", ANSWERS).err()).contains("niveles anidados");
  }
}
