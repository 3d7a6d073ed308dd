package co.veedor.report.excel;

import co.veedor.plan.Plan;
import co.veedor.report.Layout;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gap workbooks as tests write and read them. */
final class Books {
  /** A fictional entity that answers every instrument. */
  static final Path EVERYTHING = Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml");

  /** What that entity decides of its plan. */
  static final Path ITS_PLAN = Veedor.ROOT.resolve("examples/san-bernardo-2025.plan.yaml");

  private Books() {}

  /** The plan of the complete example, with {@code weights} in the place of its own. */
  static Plan complete(String weights) throws IOException {
    String plan = Files.readString(ITS_PLAN);
    return Veedor.plan(
        Veedor.assessor()
            .assess(Veedor.response(EVERYTHING), java.time.LocalDate.of(2026, 1, 28), "declarado"),
        plan.replaceFirst("(?m)^weights: .*$", "weights: " + weights));
  }

  /** The plan of the complete example as it is. */
  static Plan complete() throws IOException {
    return complete("{impacto: 40, complejidad: 20, financiera: 20, victorias: 20}");
  }

  /** Writes the workbook of a plan. */
  static Path written(Plan plan, Path file) throws IOException {
    Layout layout = Layout.read(Veedor.ROOT.resolve("reports"));
    try (OutputStream out = Files.newOutputStream(file)) {
      new GapWorkbook(layout).write(plan, out);
    }
    return file;
  }

  /** Opens a workbook. */
  static XSSFWorkbook opened(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** Every cell with a formula, from the first sheet to the last. */
  static List<Cell> formulas(XSSFWorkbook workbook) {
    List<Cell> formulas = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.FORMULA) {
            formulas.add(cell);
          }
        }
      }
    }
    return formulas;
  }

  /** The row of a sheet whose cell in {@code column} says {@code text}. */
  static Row row(Sheet sheet, int column, String text) {
    DataFormatter shown = new DataFormatter();
    for (Row row : sheet) {
      if (shown.formatCellValue(row.getCell(column)).equals(text)) {
        return row;
      }
    }
    throw new AssertionError("no row «" + text + "» in " + sheet.getSheetName());
  }

  /** The column of a row of heads that says {@code head}. */
  static int column(Row heads, String head) {
    for (Cell cell : heads) {
      if (cell.getStringCellValue().equals(head)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column «" + head + "»");
  }
}
