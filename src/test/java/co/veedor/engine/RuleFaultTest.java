package co.veedor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.ContentCopy;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A broken rule stops both verbs with the file and line a person must look at. */
class RuleFaultTest {
  @TempDir private Path folder;

  static Stream<Arguments> breaks() {
    return Stream.of(
        broken("common/gap.drl", "value.isBelow($target", "valu.isBelow($target", "gap.drl:22"),
        broken("common/gap.drl", "$target : Target(", "$target : Targett(", "gap.drl:21"),
        broken("common/gap.drl", "  insertLogical(", "  insertLogicall(", "gap.drl:25"),
        broken("common/gap.drl", "when", "wen", "gap.drl:20"),
        broken("common/total.drl", "terms.state()", "terms.stat()", "total.drl:41"),
        broken("common/levels.drl.csv", "\"20, 40\"", "\"20\"", "levels.drl.csv:"),
        broken("common/levels.drl.csv", "\"RuleTable level\"", "\"Tabla level\"", "levels.drl.csv"),
        broken("common/levels.drl.csv", "scale == ", "scal == ", "levels.drl.csv:"));
  }

  private static Arguments broken(String file, String from, String to, String where) {
    return Arguments.of(file, from, to, where);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaks")
  void is_told_with_file_and_line(String file, String from, String to, String where)
      throws IOException {
    Path home = ContentCopy.into(folder.resolve("home"));
    ContentCopy.replace(home.resolve("rules/" + file), from, to);
    for (String[] command :
        new String[][] {{"verificar"}, {"evaluar", Veedor.CANDELARIA.toString()}}) {
      Terminal done = Terminal.type(home, folder.resolve("cache"), folder, command);
      assertThat(done.status()).isEqualTo(2);
      assertThat(done.out()).isEmpty();
      assertThat(done.err()).contains("rules/common/").contains(where).doesNotContain("\tat ");
    }
  }

  @Test
  void editing_a_parameter_is_enough_to_change_the_result() throws IOException {
    Path home = ContentCopy.into(folder.resolve("home"));
    ContentCopy.replace(
        home.resolve("rules/parameters.yaml"),
        "{from: 2018-01-01, value: 50,",
        "{from: 2018-01-01, value: 40,");
    Terminal done =
        Terminal.type(home, Veedor.CACHE, folder, "evaluar", Veedor.CANDELARIA.toString());
    assertThat(done.out()).containsPattern("Servicios tecnológicos +28,75 +31,17");
  }

  @Test
  void compiled_rules_are_kept_and_used_again() throws IOException {
    Path cache = folder.resolve("cache");
    String example = Veedor.CANDELARIA.toString();
    Terminal first = Terminal.type(Veedor.ROOT, cache, folder, "evaluar", example, "--json");
    assertThat(cache.toFile().list()).hasSize(1);
    long kept = cache.toFile().listFiles()[0].lastModified();
    Terminal second = Terminal.type(Veedor.ROOT, cache, folder, "evaluar", example, "--json");
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(cache.toFile().listFiles()[0].lastModified()).isEqualTo(kept);
  }
}
