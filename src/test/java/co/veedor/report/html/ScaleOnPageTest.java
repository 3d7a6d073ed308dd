package co.veedor.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A level of a scale that does not count to a hundred is shown as the percentage it is worth. */
class ScaleOnPageTest {
  @TempDir private Path folder;

  @Test
  void an_answer_of_4_over_5_is_80_percent_and_keeps_its_name() throws IOException {
    Files.writeString(
        folder.resolve("r.yaml"),
        Veedor.head().replace(Veedor.TOOL_2019, "mrae-v3") + "    MGGTI.LI.ES.01: 4\n");
    Terminal.type(folder, "evaluar", "r.yaml", "--salida", "s", "--formatos", "html");
    String page = Files.readString(folder.resolve("s/tablero.html"));
    assertThat(page).contains("80,00 % (Alto)").doesNotContain("4,00 % (Alto)");
  }
}
