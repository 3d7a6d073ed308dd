package co.veedor.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice computes from our formulas is what we computed. */
class RecalculationTest {
  private static final double HALF_A_CENT = 0.005;
  private static final int CODE = 1;
  private static final int VALUE = 3;

  @TempDir private Path folder;

  @Test
  void every_formula_comes_to_the_value_we_wrote() throws IOException {
    Path ours = Books.written(Books.complete(), folder.resolve("libro.xlsx"));
    Path spoilt = folder.resolve("borrado.xlsx");
    try (XSSFWorkbook workbook = Books.opened(ours);
        OutputStream out = Files.newOutputStream(spoilt)) {
      Books.formulas(workbook).forEach(RecalculationTest::spoil);
      workbook.write(out);
    }
    Path again = new Office(folder).recalculated(spoilt);
    try (XSSFWorkbook workbook = Books.opened(ours);
        XSSFWorkbook recalculated = Books.opened(again)) {
      List<Cell> formulas = Books.formulas(workbook);
      assertThat(formulas).hasSizeGreaterThan(800);
      for (Cell cell : formulas) {
        same(cell, recalculated);
      }
    }
  }

  @Test
  void other_weights_in_the_cells_give_the_order_a_plan_with_them_has() throws IOException {
    Path file = Books.written(Books.complete(), folder.resolve("pesos.xlsx"));
    Path edited = folder.resolve("editado.xlsx");
    String[] criteria = {"impacto", "complejidad", "financiera", "victorias"};
    int[] weights = {10, 35, 15, 40};
    try (XSSFWorkbook workbook = Books.opened(file);
        OutputStream out = Files.newOutputStream(edited)) {
      XSSFSheet sheet = workbook.getSheet("Priorización");
      for (int i = 0; i < criteria.length; i++) {
        Books.row(sheet, CODE, criteria[i]).getCell(VALUE).setCellValue(weights[i]);
      }
      workbook.write(out);
    }
    Plan other = Books.complete("{impacto: 10, complejidad: 35, financiera: 15, victorias: 40}");
    try (XSSFWorkbook workbook = Books.opened(new Office(folder).recalculated(edited))) {
      for (String name : List.of("Priorización", "Iniciativas")) {
        XSSFSheet sheet = workbook.getSheet(name);
        for (PlannedInitiative planned : other.initiatives()) {
          Row row = Books.row(sheet, CODE, planned.initiative().id());
          assertThat(row.getCell(0).getNumericCellValue())
              .as(name + " " + planned.initiative().id())
              .isEqualTo(planned.rank());
          int priority = name.equals("Priorización") ? 7 : 6;
          assertThat(row.getCell(priority).getNumericCellValue())
              .as(name + " " + planned.initiative().id())
              .isCloseTo(planned.priority().toDecimal().doubleValue(), within(HALF_A_CENT));
        }
      }
    }
  }

  private static void spoil(Cell cell) {
    if (cell.getCachedFormulaResultType() == CellType.STRING) {
      cell.setCellValue("sin calcular");
    } else {
      cell.setCellValue(-999);
    }
  }

  private static void same(Cell ours, XSSFWorkbook recalculated) {
    String where = ours.getSheet().getSheetName() + "!" + ours.getAddress() + " " + ours;
    Cell theirs =
        recalculated
            .getSheet(ours.getSheet().getSheetName())
            .getRow(ours.getRowIndex())
            .getCell(ours.getColumnIndex());
    assertThat(theirs.getCellType()).as(where).isEqualTo(CellType.FORMULA);
    assertThat(theirs.getCachedFormulaResultType())
        .as(where)
        .isEqualTo(ours.getCachedFormulaResultType());
    if (ours.getCachedFormulaResultType() == CellType.STRING) {
      assertThat(theirs.getStringCellValue()).as(where).isEqualTo(ours.getStringCellValue());
    } else {
      assertThat(theirs.getNumericCellValue())
          .as(where)
          .isCloseTo(ours.getNumericCellValue(), within(HALF_A_CENT));
    }
  }
}
