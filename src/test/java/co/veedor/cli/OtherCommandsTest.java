package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands around the main job. */
class OtherCommandsTest {
  @TempDir private Path folder;

  @Test
  void questionnaires_are_listed_with_norm_validity_and_size() {
    Terminal done = Terminal.type(folder, "cuestionarios");
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .containsPattern(
            "gobierno-digital-2019 .*Decreto 1008 de 2018 .*2018-06-14 .*2022-05-15 +31");
  }

  @Test
  void the_content_verifies() {
    Terminal done = Terminal.type(folder, "verificar");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    assertThat(done.out()).contains("Todo se cumple");
  }

  @Test
  void help_explains_the_program_and_each_command() {
    assertThat(Terminal.type(folder, "ayuda").out()).contains("evaluar", "verificar", "comparar");
    assertThat(Terminal.type(folder, "ayuda", "evaluar").out())
        .contains("--salida", "--base", "--fecha", "--formatos", "--lote");
  }

  @Test
  void the_version_is_printed() {
    assertThat(Terminal.type(folder, "--version").out()).startsWith("veedor ");
  }

  @Test
  void two_results_are_compared_side_by_side() throws IOException {
    String example = Veedor.CANDELARIA.toString();
    Terminal.type(folder, "evaluar", example, "--salida", "s", "--formatos", "json");
    String better = Files.readString(Veedor.CANDELARIA).replace("declared: 25", "declared: 45");
    Files.writeString(folder.resolve("mejor.yaml"), better);
    Terminal done = Terminal.type(folder, "comparar", "s/resultado.json", "mejor.yaml");
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .containsPattern("Arquitectura +57,35 +58,53 +1,18")
        .containsPattern("ID04 +25,00 +45,00 +20,00")
        .containsPattern("ID13 +— +— +—");
  }

  @Test
  void a_result_that_is_no_result_is_refused() throws IOException {
    Files.writeString(folder.resolve("r.json"), "{\"schema\": \"veedor/result/1\"}");
    Terminal done = Terminal.type(folder, "comparar", "r.json", "r.json");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("r.json").contains("questionnaires");
  }
}
