package co.veedor.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.plan.GapRow;
import co.veedor.plan.MatrixRow;
import co.veedor.plan.Plan;
import co.veedor.plan.Roadmap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people find in the workbook of the complete example. */
class GapWorkbookTest {
  @TempDir private static Path folder;

  private static Plan plan;
  private static Path file;
  private static XSSFWorkbook workbook;

  @BeforeAll
  static void write() throws IOException {
    plan = Books.complete();
    file = Books.written(plan, folder.resolve("matriz-brechas.xlsx"));
    workbook = Books.opened(file);
  }

  @AfterAll
  static void close() throws IOException {
    workbook.close();
  }

  @Test
  void the_same_plan_gives_the_same_bytes() throws IOException {
    assertThat(Books.written(plan, folder.resolve("otra.xlsx"))).hasSameBinaryContentAs(file);
  }

  @Test
  void people_find_what_to_fill_in_prefilled() {
    XSSFSheet gaps = workbook.getSheet("Brechas");
    Row heads = gaps.getRow(0);
    int assignee = Books.column(heads, "Responsable");
    int state = Books.column(heads, "Estado");
    assertThat(heads.getCell(heads.getLastCellNum() - 1).getStringCellValue())
        .isEqualTo("Observaciones");
    List<MatrixRow> matrix = plan.matrix();
    assertThat(gaps.getLastRowNum()).isEqualTo(matrix.size());
    for (int i = 0; i < matrix.size(); i++) {
      Row row = gaps.getRow(i + 1);
      assertThat(row.getCell(state).getStringCellValue()).isEqualTo("Pendiente");
      assertThat(row.getCell(state).getCellStyle().getLocked()).isFalse();
      if (matrix.get(i) instanceof GapRow gap) {
        assertThat(row.getCell(assignee).getStringCellValue())
            .isEqualTo(gap.gap().question().role());
      }
    }
  }

  @Test
  void a_gap_is_due_on_the_last_day_of_the_step_that_closes_it() {
    XSSFSheet gaps = workbook.getSheet("Brechas");
    int due = Books.column(gaps.getRow(0), "Fecha límite");
    int dated = 0;
    for (int i = 0; i < plan.matrix().size(); i++) {
      if (plan.matrix().get(i).fate().closed() != null) {
        String step = plan.matrix().get(i).fate().closed().toString();
        YearMonth last =
            YearMonth.of(Integer.parseInt(step.substring(0, 4)), step.endsWith("S1") ? 6 : 12);
        Cell cell = gaps.getRow(i + 1).getCell(due);
        assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
        assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(last.atEndOfMonth());
        dated++;
      }
    }
    assertThat(dated).isGreaterThan(100);
  }

  @Test
  void every_column_to_fill_in_says_in_spanish_what_is_expected() {
    XSSFSheet gaps = workbook.getSheet("Brechas");
    List<Integer> kinds = new ArrayList<>();
    for (XSSFDataValidation validation : gaps.getDataValidations()) {
      kinds.add(validation.getValidationConstraint().getValidationType());
      assertThat(validation.getPromptBoxTitle()).isEqualTo("Qué se escribe");
      assertThat(validation.getPromptBoxText()).isNotEmpty();
      assertThat(validation.getErrorBoxText()).isEqualTo(validation.getPromptBoxText());
      assertThat(validation.getRegions().getCellRangeAddresses()[0].getLastRow())
          .isEqualTo(plan.matrix().size());
      if (validation.getValidationConstraint().getValidationType() == ValidationType.LIST) {
        assertThat(validation.getValidationConstraint().getExplicitListValues())
            .containsExactly("Pendiente", "En curso", "Cerrada", "Aceptada");
      }
    }
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            ValidationType.TEXT_LENGTH,
            ValidationType.DATE,
            ValidationType.LIST,
            ValidationType.TEXT_LENGTH);
  }

  @Test
  void what_a_period_takes_is_the_sum_of_what_its_initiatives_take() {
    XSSFSheet costs = workbook.getSheet("Gasto por periodo");
    Row heads = costs.getRow(0);
    for (Roadmap.Step step : plan.roadmap().steps()) {
      int column = Books.column(heads, step.wave().toString());
      double sum = 0;
      for (int row = 1; row <= plan.placed().size(); row++) {
        var cell = costs.getRow(row).getCell(column);
        sum += cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : 0;
      }
      assertThat(sum).as(step.wave().toString()).isEqualTo(step.spent());
    }
  }

  @Test
  void what_is_left_of_a_year_is_what_there_is_less_what_the_plan_costs() {
    XSSFSheet sheet = workbook.getSheet("Presupuesto");
    int year = Books.column(sheet.getRow(0), "2027");
    double left = Books.row(sheet, 2, "Queda").getCell(year).getNumericCellValue();
    assertThat(left).isEqualTo(780_000_000L - plan.budget().total().get(2027));
    assertThat(Books.row(sheet, 2, "Queda").getCell(year).getCellFormula()).contains("-");
  }

  @Test
  void every_chart_is_titled_and_told_in_words() {
    int charts = 0;
    for (String name : List.of("Resumen", "Gráficas")) {
      XSSFDrawing drawing = workbook.getSheet(name).getDrawingPatriarch();
      List<String> told = new ArrayList<>();
      for (var anchor : drawing.getCTDrawing().getTwoCellAnchorList()) {
        var words = anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        assertThat(words.getDescr()).startsWith(words.getTitle() + ".").containsPattern("\\d");
        told.add(words.getTitle());
      }
      List<String> titles =
          drawing.getCharts().stream().map(chart -> chart.getTitleText().getString()).toList();
      assertThat(told).containsExactlyInAnyOrderElementsOf(titles);
      charts += titles.size();
    }
    assertThat(charts).isGreaterThan(30);
  }

  @Test
  void numbers_are_shown_as_colombians_write_them() {
    XSSFSheet budget = workbook.getSheet("Presupuesto");
    String money = budget.getRow(1).getCell(3).getCellStyle().getDataFormatString();
    assertThat(money).startsWith("[$-240A]\"$\u00a0\"#,##0");
    String percent =
        workbook.getSheet("Brechas").getRow(1).getCell(4).getCellStyle().getDataFormatString();
    assertThat(percent).isEqualTo("[$-240A]0.00");
  }

  @Test
  void every_sheet_can_be_printed_and_found() {
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      assertThat(workbook.getPrintArea(i)).as(workbook.getSheetName(i)).isNotNull();
      assertThat(workbook.getSheetAt(i).getHeader().getLeft()).contains("San Bernardo");
    }
    XSSFSheet cover = workbook.getSheet("Resumen");
    List<String> targets =
        cover.getHyperlinkList().stream().map(link -> link.getAddress()).toList();
    for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
      assertThat(targets).contains("'" + workbook.getSheetName(i) + "'!A1");
    }
  }

  @Test
  void a_gap_leads_to_the_initiative_that_closes_it() {
    XSSFSheet gaps = workbook.getSheet("Brechas");
    int column = Books.column(gaps.getRow(0), "Iniciativas que la cierran");
    Row row = gaps.getRow(1);
    String first = row.getCell(column).getStringCellValue().split(",")[0];
    String target = gaps.getHyperlink(1, column).getAddress();
    int found = Integer.parseInt(target.substring(target.indexOf("!A") + 2)) - 1;
    assertThat(workbook.getSheet("Iniciativas").getRow(found).getCell(1).getStringCellValue())
        .isEqualTo(first);
  }

  @Test
  void the_cover_counts_what_the_matrix_holds() {
    XSSFSheet cover = workbook.getSheet("Resumen");
    DataFormatter shown = new DataFormatter();
    assertThat(Books.row(cover, 0, "Brechas").getCell(1).getNumericCellValue())
        .isEqualTo(plan.assessment().gaps().size());
    assertThat(shown.formatCellValue(Books.row(cover, 0, "Pendiente").getCell(1)))
        .startsWith("COUNTIF('Brechas'!");
  }
}
