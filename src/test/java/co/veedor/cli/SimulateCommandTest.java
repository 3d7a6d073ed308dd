package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code simular}: the result with other answers, beside the result as it is. */
class SimulateCommandTest {
  @TempDir private Path folder;

  /** Arquitectura is 975/17; with ID04 from 25 to 50 it is 1000/17, which prints 58,82. */
  @Test
  void options_that_become_met_move_their_question_and_every_total_above() {
    Terminal done = simulated("ID04=A,C");
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .containsPattern("Arquitectura +57,35 +58,82 +1,47")
        .containsPattern("Estrategia de TI +66,25 +72,50 +6,25")
        .containsPattern("ID04 +25,00 +50,00 +25,00")
        .doesNotContain("Gobierno de TI", "PR01");
  }

  @Test
  void a_number_is_the_new_percentage_and_closes_its_gap() {
    Terminal done = simulated("ID03=100");
    assertThat(done.out()).containsPattern("ID03 +80,00 +100,00 +20,00");
    assertThat(done.out()).contains("Brechas: 18 en A y 17 en B");
  }

  @Test
  void several_changes_count_together() {
    Terminal done =
        Terminal.type(
            folder,
            "simular",
            Veedor.CANDELARIA.toString(),
            "--cambio",
            "ID03=100",
            "--cambio",
            "PR11=100");
    assertThat(done.out()).containsPattern("ID03 +80,00 +100,00").contains("PR11");
  }

  @ParameterizedTest
  @CsvSource({
    "ID99=4, ¿Quiso decir «ID09»?",
    "ID04=Z, no tiene la opción «Z»",
    "PR01, no dice qué cambia",
    "PR01=, no dice qué cambia",
    "PR01=120, un porcentaje de 0 a 100",
    "otro/PR01=50, no está en los cuestionarios respondidos"
  })
  void a_wrong_change_is_told_and_nothing_is_shown(String change, String words) {
    Terminal done = simulated(change);
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains("--cambio", words);
  }

  @Test
  void a_code_of_several_instruments_needs_its_questionnaire() {
    Terminal done =
        Terminal.type(
            folder,
            "simular",
            Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml").toString(),
            "--cambio",
            "MGGTI.LI.ST.14=5",
            "--cambio",
            "mspi-2022/A.5.9=100");
    assertThat(done.status()).isZero();
    assertThat(done.out()).containsPattern("A\\.5\\.9 +60,00 +100,00 +40,00");
  }

  private Terminal simulated(String change) {
    return Terminal.type(folder, "simular", Veedor.CANDELARIA.toString(), "--cambio", change);
  }
}
