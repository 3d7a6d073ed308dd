package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code evaluar --plan} and {@code siguiente-nivel} at a terminal. */
class PlanCommandTest {
  private static final String EXAMPLE = Veedor.CANDELARIA.toString();

  @TempDir private Path folder;

  @Test
  void the_plan_of_the_file_is_the_one_in_the_result() throws IOException {
    Files.writeString(
        folder.resolve("plan.yaml"),
        "start: 2021-S1\nyears: 2\nmoney: {2021: 100000000, 2022: 50000000}\n");
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, "--plan", "plan.yaml", "--json");
    assertThat(done.err()).isEmpty();
    assertThat(done.out())
        .contains("\"from\" : \"2021-S1\"", "\"to\" : \"2022-S2\"", "\"2021\" : 100000000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "years: 0 | plan.yaml:1: | de 1 a 12",
        "start: 2026 | plan.yaml:1: | un semestre, como 2026-S1",
        "step: mes\\nstart: 2026-S1 | plan.yaml:2: | un mes, como 2026-07",
        "step: año | plan.yaml:1: | semestre",
        "start: 2020-S1\\nmoney: {2020: 1, 2021: 1, 2022: 1} | plan.yaml:2: | falta el año 2023",
        "start: 2020-S1\\nyears: 1\\nmoney: {2020: 1, 2031: 1} | plan.yaml:3: | fuera del plan",
        "start: 2020-S1\\nyears: 1\\nmoney: {2020: -5} | plan.yaml:3: | de 0 a",
        "start: 2020-S1\\nyears: 1\\nstaff: {2020: -1} | plan.yaml:3: | cero o más",
        "weights: {impacto: 50, complejidad: 30, financiera: 20, victorias: 10} | plan.yaml:1: | suman 110",
        "weights: {impacto: 100} | plan.yaml:1: | falta el peso de «complejidad»",
        "initiatives: {SEG-1: {cost: 5}} | plan.yaml:1: | ¿Quiso decir «SEG-01»?",
        "initiatives: {SEG-01: {cost: -5}} | plan.yaml:1: | de 0 a",
        "initiatives: {SEG-01: {months: 0}} | plan.yaml:1: | de 1 a 120",
        "initiatives: {SEG-01: {ratings: {impacto: {value: 6, reason: x}}}} | plan.yaml:1: | de 0 a 5",
        "initiatives: {SEG-01: {ratings: {impcto: {value: 5, reason: x}}}} | plan.yaml:1: | ¿Quiso decir «impacto»?",
        "initiatives: {SEG-01: {ratings: {impacto: {value: 5}}}} | plan.yaml:1: | reason",
        "initiatives: {SEG-01: {notBefore: mañana}} | plan.yaml:1: | no es un periodo",
        "findings: [{id: H1, domain: a, text: b, initiatives: [INF-99]}] | plan.yaml:1: | la iniciativa «INF-99» no existe",
        "findings: [{id: H1, domain: a, text: b}, {id: H1, domain: a, text: b}] | plan.yaml:1: | está repetido",
        "indicators: {IND-X: {baseline: 1}} | plan.yaml:1: | el indicador «IND-X» no existe",
        "indicators: {IND-INF-01: {values: {ayer: 1}}} | plan.yaml:1: | no es un año del plan",
        "start: 2020-S1\\ninitiatives: {SEG-01: {done: 2031-01-01}} | plan.yaml:2: | después de la evaluación",
        "initiatives: {SEG-01: {done: 2019-01-01, exclude: Ya no}} | plan.yaml:1: | a la vez",
        "initiatives: {SEG-01: {exclude: no}} | plan.yaml:1: | falta la razón",
        "initiatives: {SEG-01: {notBefore: 2090-S1}} | plan.yaml:1: | fuera del plan",
        "findings: [{id: H1, domain: a, text: b, initiatives: [SEG-01, SEG-01]}] | plan.yaml:1: | está repetida",
        "indicators: {IND-INF-01: {values: {2009: 1}}} | plan.yaml:1: | no es un año del plan",
        "dinero: 5 | plan.yaml:1: | «dinero»"
      })
  void a_wrong_plan_is_told_with_its_place(String yaml, String where, String what)
      throws IOException {
    Files.writeString(folder.resolve("plan.yaml"), yaml.replace("\\n", "\n") + "\n");
    Terminal done =
        Terminal.type(folder, "evaluar", EXAMPLE, "--plan", "plan.yaml", "--salida", "s");
    assertThat(done.status()).isEqualTo(Commands.WRONG);
    assertThat(done.err()).contains(where, what).doesNotContain("Exception");
    assertThat(folder.resolve("s")).doesNotExist();
  }

  @Test
  void a_plan_is_of_one_entity() {
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, EXAMPLE, "--plan", "plan.yaml");
    assertThat(done.status()).isEqualTo(Commands.WRONG);
    assertThat(done.err()).contains("--plan es de una sola entidad");
  }

  @Test
  void a_missing_plan_is_told() {
    Terminal done = Terminal.type(folder, "evaluar", EXAMPLE, "--plan", "nada.yaml");
    assertThat(done.status()).isEqualTo(Commands.WRONG);
    assertThat(done.err()).contains("nada.yaml");
  }

  /**
   * Seguridad is 990/13 = 76,15 %, level 4; level 5 begins above 80 %: more than 50 points, and
   * PR09 has all of its 100 to give.
   */
  @Test
  void the_next_level_is_told_with_points_and_order() {
    Terminal done = Terminal.type(folder, "siguiente-nivel", EXAMPLE, "--dominio", "seguridad");
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .contains("Seguridad y privacidad: 76,15 %, nivel 4")
        .contains("Llega al nivel 5")
        .containsPattern("1 +PR09 +0,00 +60,00 +\\+4,62 +80,77");
  }

  @Test
  void the_next_level_is_json_when_asked() {
    Terminal done =
        Terminal.type(folder, "siguiente-nivel", EXAMPLE, "--dominio", "seguridad", "--json");
    assertThat(done.out())
        .startsWith("{")
        .contains("\"schema\" : \"veedor/next-level/1\"", "\"outcome\" : \"reached\"");
  }

  @ParameterizedTest
  @CsvSource({
    "--dominio, segurida, ¿Quiso decir «seguridad»?",
    "--dominio, ID01, no es un total ni un dominio",
    "--cuestionario, mspi-2022, no responde el cuestionario",
    "--base, verdadera, la lectura «verdadera» no existe"
  })
  void a_wrong_argument_is_told(String option, String value, String what) {
    Terminal done = Terminal.type(folder, "siguiente-nivel", EXAMPLE, option, value);
    assertThat(done.status()).isEqualTo(Commands.WRONG);
    assertThat(done.err()).contains(option, what);
    assertThat(done.out()).isEmpty();
  }

  @Test
  void with_several_questionnaires_one_must_be_named() {
    String several = Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml").toString();
    Terminal done = Terminal.type(folder, "siguiente-nivel", several);
    assertThat(done.status()).isEqualTo(Commands.WRONG);
    assertThat(done.err()).contains("--cuestionario", "mspi-2022");
  }
}
