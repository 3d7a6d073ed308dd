package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code revisar} at a terminal. */
class ReviewCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        folder.resolve("r.yaml"),
        Veedor.head()
            + """
                  ID01: {level: 50, evidence: [{title: A, status: aceptada}]}
                  ID03: 60
                  PR02: {declared: 80, evidence: [{title: B}]}
            """);
  }

  @Test
  void it_shows_progress_and_the_queue() {
    Terminal done = Terminal.type(folder, "revisar", "r.yaml");
    assertThat(done.err()).isEmpty();
    assertThat(done.out())
        .contains("Evidencias revisadas: 1 de 2 (50,00 %)")
        .contains("Respuestas con toda su evidencia revisada: 1 de 3 (33,33 %)")
        .contains("Puntos revisados: 2,78 de 12,26 (22,65 %)")
        .contains("Puntos respaldados: 2,78 de 12,26 (22,65 %)")
        .contains("Tiene evidencia que nadie ha revisado", "No muestra ninguna evidencia");
    // 50/18, 60/18 y 80/13 puntos; 80/13 × 40 de duda por delante de 60/18 × 60, y lo aceptado al
    // final.
    assertThat(done.out().indexOf("/PR02")).isLessThan(done.out().indexOf("/ID03"));
    assertThat(done.out().indexOf("/ID03")).isLessThan(done.out().indexOf("/ID01"));
  }

  @Test
  void the_same_seed_draws_the_same_sample() throws IOException {
    List<String> first = members("simple", "acta 7");
    assertThat(first).hasSize(2).isEqualTo(members("simple", "acta 7"));
    assertThat(members("por_dominio", "acta 7")).hasSize(2);
    assertThat(
            Terminal.type(folder, "revisar", "r.yaml", "--muestra", "2", "--semilla", "acta 7")
                .out())
        .contains("Muestra de 2 entre 3, método simple, semilla «acta 7».", first.get(0));
  }

  @Test
  void what_cannot_be_drawn_is_told() {
    Terminal unseeded = Terminal.type(folder, "revisar", "r.yaml", "--muestra", "2");
    assertThat(unseeded.status()).isEqualTo(2);
    assertThat(unseeded.err()).contains("--semilla");
    Terminal many = Terminal.type(folder, "revisar", "r.yaml", "--muestra", "9", "--semilla", "x");
    assertThat(many.err()).contains("un número de 1 a 3");
  }

  private List<String> members(String method, String seed) throws IOException {
    Terminal done =
        Terminal.type(
            folder,
            "revisar",
            "r.yaml",
            "--muestra",
            "2",
            "--metodo",
            method,
            "--semilla",
            seed,
            "--json");
    JsonNode result = JSON.readTree(done.out());
    assertThat(result.get("schema").asText()).isEqualTo("veedor/review/1");
    assertThat(result.get("claims")).hasSize(3);
    return StreamSupport.stream(result.at("/sample/members").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }
}
