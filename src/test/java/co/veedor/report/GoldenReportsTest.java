package co.veedor.report;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Documents;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every report of every example shows totals that were published, or counted without the rules. */
class GoldenReportsTest {
  private static final List<String> READINGS = List.of("declared", "computed", "verified");

  @TempDir private Path folder;

  /** One line of a golden file. */
  private record Golden(String questionnaire, String node, String name, List<String> readings) {
    static Golden of(String line) {
      String[] parts = line.split(";");
      return new Golden(parts[0], parts[1], parts[2], List.of(parts[3], parts[4], parts[5]));
    }

    String shown() {
      return Documents.squeezed(name) + String.join("", readings);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "candelaria-2019",
        "san-bernardo-2025",
        "recien-empieza-2025",
        "todo-mal-2025",
        "perfecta-2025"
      })
  void every_report_shows_the_golden_totals(String example) throws IOException {
    Path answers = Veedor.ROOT.resolve("examples/" + example + ".yaml");
    String[] typed = {"evaluar", answers.toString(), "--salida", folder.toString()};
    assertThat(Terminal.type(folder, typed).status()).isZero();
    List<Golden> golden = golden(example);
    assertThat(golden).isNotEmpty();
    inDocument("informe.docx", golden);
    inDocument("informe.pdf", golden);
    inWorkbook(golden);
    inPage(golden);
    inJson(golden);
  }

  private void inDocument(String file, List<Golden> golden) throws IOException {
    String text = Documents.squeezed(folder.resolve(file));
    golden.forEach(each -> assertThat(text).as(file).contains(each.questionnaire() + each.shown()));
  }

  private void inWorkbook(List<Golden> golden) throws IOException {
    List<String> rows = new ArrayList<>();
    try (InputStream in = Files.newInputStream(folder.resolve("matriz-brechas.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      for (Sheet sheet : workbook) {
        sheet.forEach(row -> rows.add(text(row)));
      }
    }
    golden.forEach(each -> assertThat(rows).anyMatch(row -> row.contains(each.shown())));
  }

  private static String text(Row row) {
    StringBuilder text = new StringBuilder();
    row.forEach(cell -> text.append(Documents.squeezed(words(cell))));
    return text.toString();
  }

  private static String words(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> rounded(BigDecimal.valueOf(cell.getNumericCellValue()));
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }

  private void inPage(List<Golden> golden) throws IOException {
    String page = Files.readString(folder.resolve("tablero.html"));
    String text = Documents.squeezed(page.replaceAll("<[^>]*>", ""));
    for (Golden each : golden) {
      String card =
          Pattern.quote(Documents.squeezed(each.name()))
              + "Fuente:.{1,160}?Declarada%sCalculada%sVerificada%s"
                  .formatted(each.readings().toArray());
      assertThat(text).containsPattern(card);
    }
  }

  private void inJson(List<Golden> golden) throws IOException {
    JsonNode result = new ObjectMapper().readTree(folder.resolve("resultado.json").toFile());
    for (Golden each : golden) {
      JsonNode nodes = with(result.get("questionnaires"), each.questionnaire()).get("nodes");
      JsonNode node = with(nodes, each.node());
      assertThat(READINGS)
          .map(one -> rounded(node.get(one).decimalValue()))
          .isEqualTo(each.readings());
    }
  }

  private static JsonNode with(JsonNode list, String id) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(each -> each.get("id").asText().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String rounded(BigDecimal number) {
    return number.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
  }

  private static List<Golden> golden(String example) throws IOException {
    Path file = Veedor.ROOT.resolve("src/test/resources/golden/" + example + ".csv");
    return Files.readAllLines(file).stream().skip(2).map(Golden::of).toList();
  }
}
