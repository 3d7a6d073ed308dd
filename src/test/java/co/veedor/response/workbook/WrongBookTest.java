package co.veedor.response.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that people filled wrongly: every cell is told, at once, and nothing is written. */
class WrongBookTest {
  @TempDir private Path folder;

  private void refused(String book, String... words) {
    Terminal done = Terminal.type(folder, "evaluar", book, "--salida", "salida");
    assertThat(done.status()).as(done.err()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains(book).contains(words).doesNotContain("Exception", "\tat ");
    assertThat(folder.resolve("salida")).doesNotExist();
  }

  @Test
  void formulas_in_answers_are_refused_and_all_of_them_told() throws IOException {
    Books.example(
        folder,
        workbook -> {
          Books.cell(workbook, "Preguntas", "E6").setCellFormula("50+10");
          Books.cell(workbook, "Preguntas", "G7").setCellFormula("\"a\"");
          Books.cell(workbook, "Opciones", "D5").setCellFormula("\"cumple\"");
          Books.cell(workbook, "Entidad", "B5").setCellFormula("\"x\"");
        });
    refused("libro.xlsx", "Preguntas!E6: ", "Preguntas!G7: ", "Opciones!D5: ", "Entidad!B5: ");
  }

  @Test
  void merged_answers_are_refused() throws IOException {
    Books.example(
        folder,
        workbook ->
            workbook.getSheet("Preguntas").addMergedRegion(CellRangeAddress.valueOf("E5:E7")));
    refused("libro.xlsx", "Preguntas!E5:E7", "combinadas");
  }

  @Test
  void a_hidden_sheet_with_answers_is_refused() throws IOException {
    Books.example(
        folder, workbook -> workbook.setSheetHidden(workbook.getSheetIndex("Opciones"), true));
    refused("libro.xlsx", "Opciones", "oculta");
  }

  @Test
  void missing_sheets_are_named() throws IOException {
    Books.example(
        folder,
        workbook -> {
          workbook.removeSheetAt(workbook.getSheetIndex("Evidencias"));
          workbook.removeSheetAt(workbook.getSheetIndex("Entidad"));
        });
    refused("libro.xlsx", "falta la hoja «Evidencias»", "falta la hoja «Entidad»");
  }

  @Test
  void a_renamed_column_is_named() throws IOException {
    Books.example(folder, workbook -> Books.cell(workbook, "Preguntas", "E3").setCellValue("Cosa"));
    refused("libro.xlsx", "Preguntas!A3", "«Respuesta»");
  }

  @Test
  void wrong_values_are_told_with_their_cells_all_at_once() throws IOException {
    Books.example(
        folder,
        workbook -> {
          Books.cell(workbook, "Preguntas", "A5").setCellValue("ID99");
          Books.cell(workbook, "Preguntas", "A7").setCellValue("ID03");
          Books.cell(workbook, "Preguntas", "E6").setCellValue("mucho");
          Books.cell(workbook, "Preguntas", "E8").setCellValue(130);
          Books.cell(workbook, "Opciones", "D5").setCellValue("quizás");
          Books.cell(workbook, "Opciones", "C6").setCellValue("Z");
          Books.cell(workbook, "Evidencias", "D4").setCellValue("ayer");
          Books.cell(workbook, "Entidad", "B7").setCellValue("municipal");
          Books.cell(workbook, "Entidad", "B11").setCellValue("19");
          Books.cell(workbook, "Metas", "C4").setCellValue(180);
        });
    refused(
        "libro.xlsx",
        "Preguntas!A5: la pregunta «ID99»",
        "Preguntas!A7: la pregunta «ID03» está repetida",
        "Preguntas!E6: ",
        "Preguntas!E8: ",
        "Opciones!D5: ",
        "Opciones!D6: ",
        "Evidencias!D4: ",
        "Entidad!B7: ",
        "Entidad!B11: ",
        "Metas!C4: ");
  }

  @Test
  void two_sheets_that_disagree_are_told() throws IOException {
    Path answers =
        Files.writeString(
            folder.resolve("r.yaml"),
            Veedor.head().replace("gobierno-digital-2019", "furag-2025")
                + "    GDI205: {options: {B: cumple}}\n");
    Terminal.type(
        folder, "plantilla", "furag-2025", "--con", answers.toString(), "--salida", "libro.xlsx");
    Path book = folder.resolve("libro.xlsx");
    int row = row(book, "GDI205");
    Books.changed(book, workbook -> Books.cell(workbook, "Preguntas", "E" + row).setCellValue("B"));
    assertThat(Terminal.type(folder, "evaluar", "libro.xlsx").status()).isZero();
    Books.changed(book, workbook -> Books.cell(workbook, "Preguntas", "E" + row).setCellValue("C"));
    refused("libro.xlsx", "Preguntas!E" + row + ": «GDI205» dice «C»", "marcadas: B");
  }

  /** The row of a question, from 1. */
  private static int row(Path book, String question) throws IOException {
    int[] found = new int[1];
    Books.changed(
        book,
        workbook ->
            workbook
                .getSheet("Preguntas")
                .forEach(
                    row -> {
                      if (question.equals(row.getCell(0).getStringCellValue())) {
                        found[0] = row.getRowNum() + 1;
                      }
                    }));
    return found[0];
  }
}
