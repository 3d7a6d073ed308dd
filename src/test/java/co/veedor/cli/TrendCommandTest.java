package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code evaluar} with several periods of one entity. */
class TrendCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("2018", "1", "40");
    write("2019", "1", "60");
    write("2020", "1", "90");
    Files.writeString(
        folder.resolve("plan.yaml"), "start: 2022-S1\nyears: 1\nmoney: {2022: 7000000}\n");
  }

  private void write(String period, String entity, String value) throws IOException {
    String head =
        Veedor.head()
            .replace("2019\"", period + "\"")
            .replace("answeredOn: 2019", "answeredOn: " + period)
            .replace("id: \"1\"", "id: \"" + entity + "\"");
    Files.writeString(folder.resolve(period + ".yaml"), head + "    PR01: " + value + "\n");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  @Test
  void each_period_shows_the_trend_up_to_it() throws IOException {
    Terminal done =
        Terminal.type(folder, "evaluar", "2020.yaml", "2018.yaml", "2019.yaml", "--salida", "s");
    assertThat(done.err()).isEmpty();
    assertThat(read("s/1-2018/resultado.json")).contains("\"periods\" : [ \"2018\" ]");
    assertThat(read("s/1-2019/resultado.json")).contains("\"periods\" : [ \"2018\", \"2019\" ]");
    assertThat(read("s/1-2020/resultado.json"))
        .contains("\"periods\" : [ \"2018\", \"2019\", \"2020\" ]")
        .containsPattern(
            "(?s)\"period\" : \"2018\",\\s+\"asOf\" : \"2018-12-31\",\\s+\"value\" : 40");
    assertThat(read("s/1-2018/tablero.html")).doesNotContain("Tendencia por vigencia");
    assertThat(read("s/1-2019/tablero.html")).contains(">60,00<").doesNotContain("2020 (%)");
    assertThat(read("s/1-2020/tablero.html"))
        .contains("Tendencia por vigencia: Herramienta", "2018 (%)", "2020 (%)");
  }

  @Test
  void another_entity_has_no_part_in_it() throws IOException {
    write("2019", "2", "60");
    Terminal.type(folder, "evaluar", "2018.yaml", "2019.yaml", "2020.yaml", "--salida", "s");
    assertThat(read("s/2-2019/resultado.json")).contains("\"periods\" : [ \"2019\" ]");
    assertThat(read("s/1-2020/resultado.json")).contains("\"periods\" : [ \"2018\", \"2020\" ]");
  }

  @Test
  void the_plan_is_that_of_the_last_period() throws IOException {
    Terminal done =
        Terminal.type(
            folder, "evaluar", "2020.yaml", "2019.yaml", "--plan", "plan.yaml", "--salida", "s");
    assertThat(done.err()).isEmpty();
    assertThat(read("s/1-2020/resultado.json")).contains("\"from\" : \"2022-S1\"", "7000000");
    assertThat(read("s/1-2019/resultado.json")).contains("\"from\" : \"2020-S1\"");
  }

  @Test
  void a_plan_for_two_entities_is_refused() throws IOException {
    write("2019", "2", "60");
    Terminal done =
        Terminal.type(
            folder, "evaluar", "2020.yaml", "2019.yaml", "--plan", "plan.yaml", "--salida", "s");
    assertThat(done.status()).isEqualTo(Commands.WRONG);
    assertThat(done.err()).contains("--plan es de una sola entidad", "última vigencia");
    assertThat(folder.resolve("s")).doesNotExist();
  }

  @Test
  void the_same_period_twice_is_refused_also_without_writing() throws IOException {
    Files.copy(folder.resolve("2019.yaml"), folder.resolve("copia.yaml"));
    Terminal done = Terminal.type(folder, "evaluar", "2019.yaml", "copia.yaml", "--json");
    assertThat(done.status()).isEqualTo(Commands.WRONG);
    assertThat(done.err()).contains("copia.yaml", "misma entidad y vigencia");
    assertThat(done.out()).isEmpty();
  }
}
