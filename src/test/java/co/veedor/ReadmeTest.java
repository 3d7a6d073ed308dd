package co.veedor;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README promises is what the program prints, and what it links to is there. */
class ReadmeTest {
  @Test
  void the_printed_table_is_the_one_the_program_prints(@TempDir Path folder) throws IOException {
    String readme = Files.readString(Veedor.ROOT.resolve("README.md"));
    Terminal done = Terminal.type(folder, "evaluar", Veedor.CANDELARIA.toString());
    assertThat(readme).contains(done.out().strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/guia.md",
        "docs/tablero.png",
        "docs/benchmarks.md",
        "docs/revision.md",
        "questionnaires/README.md",
        "rules/README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md"
      })
  void every_link_leads_somewhere(String link) throws IOException {
    assertThat(Files.readString(Veedor.ROOT.resolve("README.md"))).contains("(" + link + ")");
    assertThat(Veedor.ROOT.resolve(link)).exists();
  }

  @Test
  void every_invariant_of_the_architecture_names_a_class_that_exists() throws IOException {
    List<String> rows =
        Files.readString(Veedor.ROOT.resolve("ARCHITECTURE.md"))
            .lines()
            .filter(line -> line.matches("\\| \\d+ \\|.*"))
            .toList();
    assertThat(rows).hasSizeGreaterThan(10);
    try (var files = Files.walk(Veedor.ROOT.resolve("src"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      for (String row : rows) {
        String test = row.replaceAll(".*`(\\w+)`[^`]*$", "$1");
        assertThat(names).as(row).contains(test + ".java");
      }
    }
  }
}
