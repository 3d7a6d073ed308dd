package co.veedor.report;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.plan.Plan;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terminal, workbook, dashboard and JSON show the same numbers and texts. */
class AgreementTest {
  @TempDir private Path folder;

  private final Plan plan = Veedor.plan(Veedor.candelaria());
  private Terminal terminal;

  @BeforeEach
  void write() {
    terminal =
        Terminal.type(
            folder, "evaluar", Veedor.CANDELARIA.toString(), "--salida", folder.toString());
    assertThat(terminal.status()).isZero();
  }

  @Test
  void the_workbook_holds_every_node_with_its_three_readings() throws IOException {
    List<List<String>> rows = rows("Resultados");
    for (NodeResult node : plan.assessment().questionnaires().get(0).nodes()) {
      String name = node.kind().equals("question") ? node.id() + " " + node.name() : node.name();
      assertThat(rows)
          .as(name)
          .anyMatch(
              row ->
                  row.get(0).strip().equals(name)
                      && row.get(1).equals(shown(node, "declarado"))
                      && row.get(2).equals(shown(node, "calculado"))
                      && row.get(3).equals(shown(node, "verificado")));
    }
  }

  @Test
  void the_workbook_holds_every_gap_and_its_words() throws IOException {
    List<List<String>> rows = rows("Brechas");
    assertThat(rows).hasSize(plan.assessment().gaps().size() + 1);
    for (GapResult gap : plan.assessment().gaps()) {
      assertThat(rows)
          .anyMatch(
              row ->
                  row.contains(gap.question().id())
                      && row.contains(Spanish.percent(gap.size()))
                      && row.contains(gap.question().gap())
                      && row.contains(String.join("; ", gap.norms())));
    }
  }

  @Test
  void the_workbook_holds_every_initiative_and_finding() throws IOException {
    assertThat(rows("Iniciativas")).hasSize(plan.initiatives().size() + 1);
    assertThat(rows("Hallazgos")).hasSize(plan.assessment().findings().size() + 1);
  }

  @Test
  void the_dashboard_shows_every_node_gap_initiative_and_finding() throws IOException {
    String page = Files.readString(folder.resolve("tablero.html"));
    for (NodeResult node : plan.assessment().questionnaires().get(0).nodes()) {
      node.values()
          .forEach(
              (reading, value) -> {
                if (value != null) {
                  assertThat(page).contains(Spanish.percent(value));
                }
              });
    }
    plan.assessment().gaps().forEach(gap -> assertThat(page).contains(gap.question().gap()));
    plan.initiatives().forEach(one -> assertThat(page).contains(one.initiative().name()));
    plan.assessment()
        .findings()
        .forEach(one -> assertThat(page).contains(one.message().replace("\"", "&quot;")));
  }

  @Test
  void the_dashboard_needs_no_network() throws IOException {
    String page = Files.readString(folder.resolve("tablero.html"));
    assertThat(page)
        .contains("<html lang=\"es\"")
        .doesNotContainPattern("(src|href)=[\"']?(https?:)?//")
        .doesNotContain("@import", "url(http");
  }

  @Test
  void the_terminal_shows_the_same_rounded_values() {
    for (NodeResult node : plan.assessment().questionnaires().get(0).nodes()) {
      if (!node.kind().equals("question")) {
        assertThat(terminal.out())
            .containsPattern(
                node.name()
                    + " +"
                    + shown(node, "declarado")
                    + " +"
                    + shown(node, "calculado")
                    + " +"
                    + shown(node, "verificado"));
      }
    }
  }

  @Test
  void words_that_look_like_formulas_stay_words() throws IOException {
    String yaml = Veedor.head().replace("Entidad de prueba", "=HYPERLINK(1)") + "    ID03: 10\n";
    Files.writeString(folder.resolve("f.yaml"), yaml);
    Terminal.type(folder, "evaluar", "f.yaml", "--salida", "f");
    try (InputStream in = Files.newInputStream(folder.resolve("f/matriz-brechas.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "")
                .doesNotContain("HYPERLINK");
          }
        }
      }
    }
    assertThat(Files.readString(folder.resolve("f/tablero.html"))).contains("=HYPERLINK(1)");
  }

  @Test
  void markup_in_answers_stays_text() throws IOException {
    String yaml =
        Veedor.head().replace("Entidad de prueba", "<script>alert(1)</script>")
            + "    ID03: {declared: 100, evidence: [{title: '<img src=x onerror=alert(2)>'}]}\n";
    Files.writeString(folder.resolve("m.yaml"), yaml);
    Terminal.type(folder, "evaluar", "m.yaml", "--salida", "m");
    assertThat(Files.readString(folder.resolve("m/tablero.html")))
        .doesNotContain("<script>alert(1)", "<img src=x")
        .contains("&lt;script&gt;alert(1)");
  }

  private static String shown(NodeResult node, String reading) {
    var value = node.values().get(reading);
    return value == null ? "—" : Spanish.percent(value);
  }

  private List<List<String>> rows(String name) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("matriz-brechas.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<List<String>> rows = new ArrayList<>();
      for (Row row : workbook.getSheet(name)) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(text(cell)));
        rows.add(cells);
      }
      return rows;
    }
  }

  private static String text(Cell cell) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType held = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    if (held != CellType.NUMERIC) {
      return cell.getStringCellValue();
    }
    return Spanish.percent(
        co.veedor.number.Fraction.of(java.math.BigDecimal.valueOf(cell.getNumericCellValue())));
  }
}
