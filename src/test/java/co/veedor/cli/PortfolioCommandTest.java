package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code portafolio}: the review of a plan the entity already wrote. */
class PortfolioCommandTest {
  private static final String EXAMPLE =
      Veedor.ROOT.resolve("examples/portafolio-ejemplo.yaml").toString();

  @TempDir private Path folder;

  @Test
  void the_example_shows_the_mistakes_its_comments_announce() {
    Terminal done = Terminal.type(folder, "portafolio", EXAMPLE);
    assertThat(done.status()).isZero();
    assertThat(done.out())
        .startsWith("Alcaldía de Valle Sereno · portafolio revisado al 2026-11-21")
        .containsPattern(" 1  INI-006 .* 100,00  2025-T2  2025-T2 +\\$ 18\\.000\\.000")
        .contains(
            "A igual prioridad va primero la de mayor impacto", "Impacto a la estrategia 25,00 %")
        .containsPattern("Total .* \\$ 1\\.123\\.000\\.001")
        .contains("INI-003 dice atender H09", "Ninguna iniciativa atiende el hallazgo H07")
        .contains("la diferencia es de $ 1 ", "IND-04 tiene meta en 2025", "necesita INI-004")
        .contains("Hallazgos: 5. Reparaciones: 5.");
  }

  @Test
  void json_is_the_document_of_the_contract_and_nothing_else() throws IOException {
    JsonNode document = json(EXAMPLE);
    assertThat(document.get("schema").asText()).isEqualTo("veedor/portfolio/1");
    assertThat(keys(document))
        .contains("initiatives", "totals", "indicators", "findings", "weights", "repairs");
    assertThat(keys(document.get("initiatives").get(0)))
        .contains("id", "priority", "rank", "start", "end", "cost");
    assertThat(document.at("/totals/byProgramme/Infraestructura/all").asLong())
        .isEqualTo(515_000_001L);
    assertThat(keys(document.get("indicators").get(0)))
        .contains("id", "year", "value", "target", "status", "progress");
    assertThat(keys(document.get("findings").get(0)))
        .contains("rule", "kind", "subject", "message", "severity");
  }

  @Test
  void reports_hold_the_same_and_come_all_together() throws IOException {
    Terminal done = Terminal.type(folder, "portafolio", EXAMPLE, "--salida", "s", "--json");
    assertThat(Files.readString(folder.resolve("s/portafolio.json"))).isEqualTo(done.out());
    try (InputStream in = Files.newInputStream(folder.resolve("s/portafolio.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertThat(
              StreamSupport.stream(workbook.spliterator(), false)
                  .map(sheet -> sheet.getSheetName()))
          .containsExactly(
              "Iniciativas", "Presupuesto", "Indicadores", "Hallazgos", "Reparaciones");
      assertThat(workbook.getSheet("Presupuesto").getRow(5).getCell(5).getNumericCellValue())
          .isEqualTo(1_123_000_001d);
      assertThat(workbook.getSheet("Hallazgos").getLastRowNum()).isEqualTo(5);
    }
    try (Stream<Path> files = Files.list(folder.resolve("s"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void the_day_decides_which_parameters_count() {
    assertThat(Terminal.type(folder, "portafolio", EXAMPLE, "--fecha", "2025-02-01").out())
        .contains("revisado al 2025-02-01");
    Terminal wrong = Terminal.type(folder, "portafolio", EXAMPLE, "--fecha", "ayer");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--fecha", "AAAA-MM-DD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "p.yaml | initiatives: muchas | p.yaml:1: «initiatives» es «muchas». Se esperaba una lista",
        "p.yaml | [1, 2] | p.yaml:1: aquí hay una lista",
        "p.yaml | hola | p.yaml:1: aquí hay «hola»",
        "p.yaml | initiatives: [ | p.yaml:1: el archivo no es YAML válido",
        "p.json | {\"initiatives\": | p.json:1: el archivo no es JSON válido",
        "p.yaml | '' | p.yaml: el archivo está vacío",
        "otro.yaml | x | otro.yaml: el archivo no existe"
      })
  void what_is_no_portfolio_is_refused_and_nothing_is_written(
      String name, String text, String words) throws IOException {
    if (!name.startsWith("otro")) {
      Files.writeString(folder.resolve(name), text);
    }
    Terminal done = Terminal.type(folder, "portafolio", name, "--json", "--salida", "s");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains(words);
    assertThat(folder.resolve("s")).doesNotExist();
  }

  @Test
  void bytes_that_are_no_text_are_refused() throws IOException {
    Files.write(folder.resolve("p.yaml"), new byte[] {'a', ':', ' ', (byte) 0xc3, (byte) 0x28});
    Terminal done = Terminal.type(folder, "portafolio", "p.yaml");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err()).contains("p.yaml:1:", "UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: A, cost: [1]}",
        "{id: A, cost: {a: 1}, costs: 7, criteria: [5], findings: {a: b}, months: -1}",
        "una iniciativa en texto",
        "[1, 2]",
        "{id: [1], start: {}, end: nunca, dependsOn: 5, finishedOn: 2025-02-30, state: acabada}",
        "{cost: 99999999999999999999, costs: {\"2025\": 1e9, año: 3}, criteria: {impacto: 1e99}}",
        "{id: A, start: 9999, end: 2025-99, months: 5.5}"
      })
  void an_initiative_of_any_shape_is_told_and_never_stops_the_review(String line)
      throws IOException {
    Files.writeString(folder.resolve("p.yaml"), "initiatives:\n  - " + line + "\n");
    Terminal done = Terminal.type(folder, "portafolio", "p.yaml");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    assertThat(done.out()).contains("Valor que no sirve", "p.yaml:2");
  }

  @Test
  void an_empty_portfolio_reviews_to_nothing() throws IOException {
    for (String text : List.of("{}", "initiatives: []\n", "entity: {name: Nadie}\n")) {
      Files.writeString(folder.resolve("p.yaml"), text);
      assertThat(Terminal.type(folder, "portafolio", "p.yaml").status()).isZero();
      JsonNode document = json("p.yaml");
      assertThat(document.at("/totals/all").asLong()).isZero();
      assertThat(document.get("findings")).isEmpty();
    }
  }

  @Test
  void entries_on_one_line_are_told_apart() throws IOException {
    Files.writeString(
        folder.resolve("p.json"), "{\"initiatives\": [{\"name\": \"x\"}, {\"name\": \"y\"}]}");
    JsonNode findings = json("p.json").get("findings");
    assertThat(StreamSupport.stream(findings.spliterator(), false))
        .filteredOn(each -> each.get("kind").asText().equals("missing-id"))
        .extracting(each -> each.get("subject").asText())
        .containsExactly(
            "p.json:1, entrada 1 de «initiatives»", "p.json:1, entrada 2 de «initiatives»");
  }

  private JsonNode json(String file) throws IOException {
    Terminal done = Terminal.type(folder, "portafolio", file, "--json");
    assertThat(done.err()).isEmpty();
    assertThat(done.status()).isZero();
    return new ObjectMapper().readTree(done.out());
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new java.util.ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
