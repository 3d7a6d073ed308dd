package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence as a person meets it at the terminal: files beside the answers, and other entities. */
class EvidenceCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void the_same_file_in_two_entities_is_told_in_the_result_of_each() throws IOException {
    entities();
    Terminal both = Terminal.type(folder, "evaluar", "uno/r.yaml", "dos/r.yaml", "--json");
    for (JsonNode result : JSON.readTree(both.out()).get("results")) {
      assertThat(rules(result)).contains("evidence/file-of-another-entity");
    }
    Terminal alone = Terminal.type(folder, "evaluar", "uno/r.yaml", "--json");
    assertThat(rules(JSON.readTree(alone.out()))).doesNotContain("evidence/file-of-another-entity");
  }

  @Test
  void a_batch_tells_it_in_its_table_and_in_each_result() throws IOException {
    entities();
    Files.writeString(folder.resolve("mal.yaml"), "entity: {}\n");
    Terminal batch =
        Terminal.type(folder, "evaluar", "--lote", ".", "--salida", "s", "--formatos", "json");
    assertThat(batch.out()).contains("De otra entidad").contains("2 archivos evaluados y 1");
    try (var written = Files.walk(folder.resolve("s"))) {
      List<Path> results = written.filter(Files::isRegularFile).toList();
      assertThat(results).hasSize(2);
      for (Path result : results) {
        assertThat(rules(JSON.readTree(result.toFile())))
            .contains("evidence/file-of-another-entity");
      }
    }
  }

  @Test
  void the_result_says_how_much_was_reviewed() throws IOException {
    entities();
    Terminal one = Terminal.type(folder, "evaluar", "uno/r.yaml");
    assertThat(one.out())
        .contains("Revisión: 1 de 2 evidencias (50,00 %) y 0 de 1 afirmación (0,00 %).")
        .contains("Evid. revis.", "Afirm. revis.");
    JsonNode result = JSON.readTree(Terminal.type(folder, "evaluar", "uno/r.yaml", "--json").out());
    assertThat(result.at("/review/share").asInt()).isEqualTo(50);
    assertThat(result.at("/questionnaires/0/review/evidence").asInt()).isEqualTo(2);
  }

  @Test
  void contradictions_between_instruments_are_counted_and_name_the_other_place()
      throws IOException {
    write("x.yaml", "1", "  gobierno-digital-2019: {PR02: 100}\n  mspi-2022: {\"5.2\": 0}\n");
    assertThat(Terminal.type(folder, "evaluar", "x.yaml").out())
        .contains("(1 contradicción entre instrumentos).");
    JsonNode found =
        JSON.readTree(Terminal.type(folder, "evaluar", "x.yaml", "--json").out()).get("findings");
    JsonNode across =
        StreamSupport.stream(found.spliterator(), false)
            .filter(each -> each.has("other"))
            .findFirst()
            .orElseThrow();
    assertThat(across.at("/other/questionnaire").asText()).isEqualTo("mspi-2022");
    assertThat(across.at("/other/question").asText()).isEqualTo("5.2");
    assertThat(across.at("/other/value").asInt()).isZero();
  }

  private void entities() throws IOException {
    for (String name : List.of("uno", "dos")) {
      Path own = Files.createDirectories(folder.resolve(name));
      Files.writeString(own.resolve(name + ".txt"), "El mismo contrato");
      write(
          name + "/r.yaml",
          Integer.toString(name.hashCode() & 1023),
          "  gobierno-digital-2019: {PR01: {declared: 50, evidence: [{file: "
              + name
              + ".txt, status: aceptada}, {title: Otro}]}}\n");
    }
  }

  private void write(String file, String id, String answers) throws IOException {
    Files.writeString(
        folder.resolve(file),
        "entity: {name: Entidad "
            + id
            + ", id: \""
            + id
            + "\", order: territorial, kind: alcaldia}\nperiod: \"2019\"\nanswers:\n"
            + answers);
  }

  private static List<String> rules(JsonNode result) {
    return StreamSupport.stream(result.get("findings").spliterator(), false)
        .map(finding -> finding.get("rule").asText())
        .toList();
  }
}
