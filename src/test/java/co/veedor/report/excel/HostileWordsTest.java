package co.veedor.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.assessment.Assessment;
import co.veedor.plan.Plan;
import co.veedor.report.Table;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Words;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of people are words, wherever they may write them. */
class HostileWordsTest {
  private static final String STARTS = "=+-@\t\r\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1+1", "-2+3", "@SUM(1)", "\\t=1+1", "\\r=1+1"})
  void what_looks_like_a_formula_is_words_in_every_cell(String hostile) throws IOException {
    Path file = Books.written(plan("\"" + hostile + "\""), folder.resolve("h.xlsx"));
    String seen = hostile.replace("\\t", "\t").replace("\\r", "\r");
    int found = 0;
    try (XSSFWorkbook workbook = Books.opened(file)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            found += checked(cell, seen) ? 1 : 0;
          }
        }
      }
    }
    assertThat(found).as("places with the hostile words").isGreaterThanOrEqualTo(3);
  }

  /** Whether the cell holds the words; a formula must not, and words must be marked as such. */
  private static boolean checked(Cell cell, String hostile) {
    if (cell.getCellType() == CellType.FORMULA) {
      assertThat(cell.getCellFormula()).doesNotContain(hostile, "cmd", "@SUM");
      return false;
    }
    if (cell.getCellType() != CellType.STRING || cell.getStringCellValue().isEmpty()) {
      return false;
    }
    String text = cell.getStringCellValue();
    if (STARTS.indexOf(text.charAt(0)) >= 0) {
      assertThat(cell.getCellStyle().getQuotePrefixed())
          .as(cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + text)
          .isTrue();
    }
    return text.contains(hostile.strip());
  }

  @Test
  void ampersands_of_names_are_no_codes_of_headers() throws IOException {
    Path file = Books.written(plan("Salud & Vida &Ptda."), folder.resolve("a.xlsx"));
    try (XSSFWorkbook workbook = Books.opened(file)) {
      assertThat(workbook.getSheetAt(0).getHeader().getLeft()).isEqualTo("Salud && Vida &&Ptda.");
    }
  }

  @Test
  void codes_of_characters_and_long_words_stay_as_they_are_written() throws IOException {
    String longest = "ñ".repeat(40_000);
    Table table =
        new Table(
            "t",
            "T",
            List.of(new Column("a", "A", 10)),
            List.of(List.of(new Words("_x0041_ y _x000D_")), List.of(new Words(longest))));
    Path file = folder.resolve("c.xlsx");
    try (Book book =
            new Book(co.veedor.report.Layout.read(Veedor.ROOT.resolve("reports")), "T", "Entidad");
        OutputStream out = Files.newOutputStream(file)) {
      book.sheet("A/B:C*D?E[F]G\\H con un nombre demasiado largo").main(table, Live.NONE);
      book.sheet("A/B:C*D?E[F]G\\H con un nombre demasiado largo").main(table, Live.NONE);
      book.write(out);
    }
    try (XSSFWorkbook workbook = Books.opened(file)) {
      assertThat(workbook.getSheetName(0)).hasSizeLessThanOrEqualTo(31);
      assertThat(workbook.getSheetName(1)).hasSizeLessThanOrEqualTo(31);
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("_x0041_ y _x000D_");
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("ñ…");
    }
  }

  /** A plan with the words in every place where an entity may write some. */
  private static Plan plan(String words) {
    String quoted = words.startsWith("\"") ? words : "\"" + words + "\"";
    String yaml =
        Veedor.head().replace("Entidad de prueba", quoted)
            + "    ID03: {declared: 10, note: "
            + quoted
            + ", evidence: [{title: "
            + quoted
            + "}]}\n    ID13: {na: "
            + quoted
            + "}\n";
    Assessment assessment = Veedor.assess(Veedor.document(yaml));
    return Veedor.plan(
        assessment,
        "findings:\n  - {id: F1, domain: "
            + quoted
            + ", text: "
            + quoted
            + ", severity: alta, source: "
            + quoted
            + "}\ninitiatives:\n  GOB-05: {ratings: {impacto: {value: 5, reason: "
            + quoted
            + "}}}\n  GOB-07: {exclude: "
            + quoted
            + "}\n");
  }
}
