package co.veedor.response.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.document.sheet.Workbooks;
import co.veedor.number.Fraction;
import co.veedor.response.Answer;
import co.veedor.response.Response;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that others drew: columns by their heads, the edition by its codes. */
class ForeignBookTest {
  @TempDir private Path folder;

  @Test
  void the_edition_of_114_controls_is_known_by_its_codes() throws IOException {
    older();
    Response response = read();
    Map<String, Answer> answers = response.answers().get("mspi-2013");
    assertThat(answers).containsOnlyKeys("A.5.1.1", "A.5.1.2", "A.9.1.1", "A.14.2.7");
    Answer.Given first = (Answer.Given) answers.get("A.5.1.1");
    assertThat(first.declared()).isEqualTo(Fraction.of(80));
    assertThat(first.note()).isEqualTo("Falta socializar");
    assertThat(first.evidence()).extracting("title").containsExactly("Política v2");
    assertThat(((Answer.Given) answers.get("A.5.1.2")).declared()).isEqualTo(Fraction.of(60));
    assertThat(((Answer.Given) answers.get("A.9.1.1")).declared()).isEqualTo(Fraction.of(40));
    assertThat(((Answer.NotApplicable) answers.get("A.14.2.7")).reason())
        .isEqualTo("No se desarrolla");
    assertThat(Terminal.type(folder, "evaluar", "libro.xlsx").status()).isZero();
  }

  private void older() throws IOException {
    Books.made(
        folder,
        workbook -> {
          cover(workbook);
          Books.rows(
              workbook.createSheet("Administrativas"),
              new Object[] {"INSTRUMENTO DE EVALUACIÓN"},
              new Object[] {
                "ID/ITEM",
                "ÍTEM",
                "ISO",
                "NIVEL DE CUMPLIMIENTO ANEXO A ISO 27001",
                "EVIDENCIA",
                "OBSERVACIONES"
              },
              new Object[] {"AD.1", "POLÍTICAS", "A.5", 70},
              new Object[] {
                "AD.1.1", "Documento", "A.5.1.1", 80, "Política v2", "Falta socializar"
              },
              new Object[] {"AD.1.2", "Revisión", "A5.1.2", "60 %"});
          Books.rows(
              workbook.createSheet("Técnicas"),
              new Object[] {"Observación", "Calificación", "Numeral", "Evidencias"},
              new Object[] {"No se desarrolla", "N/A", "A.14.2.7", null},
              new Object[] {null, "Repetible", " a.9.1.1 ", "Acta"});
        });
  }

  @Test
  void the_edition_of_93_controls_is_known_by_its_codes() throws IOException {
    Books.made(
        folder,
        workbook -> {
          cover(workbook);
          Books.rows(
              workbook.createSheet("Administrativas"),
              new Object[] {"Calificación", "Control", "Nombre"},
              new Object[] {100, "A.5.9", "Inventario"},
              new Object[] {40, "A.5.1", "Políticas"});
          Books.rows(
              workbook.createSheet("Técnicas"),
              new Object[] {"Control", "Evidencia", "Calificación"},
              new Object[] {"A.8.34", "Informe", 20});
        });
    assertThat(read().answers().get("mspi-2022")).containsOnlyKeys("A.5.1", "A.5.9", "A.8.34");
  }

  @Test
  void unknown_codes_and_wrong_grades_are_told_with_their_cells() throws IOException {
    Books.made(
        folder,
        workbook -> {
          cover(workbook);
          Books.rows(
              workbook.createSheet("Técnicas"),
              new Object[] {"Control", "Calificación"},
              new Object[] {"A.8.34", 30},
              new Object[] {"A.8.99", 20},
              new Object[] {"A.5.9", "alto"},
              new Object[] {"A.5.9", 20});
        });
    Terminal done = Terminal.type(folder, "evaluar", "libro.xlsx");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.err())
        .contains("Técnicas!B2: ", "no es un nivel", "Técnicas!A3: ", "A.8.99", "Técnicas!B4: ")
        .contains("Técnicas!A5: ", "repetida");
  }

  private Response read() {
    return new WorkbookReader(Veedor.content().questionnaires())
        .read(Workbooks.read(folder.resolve("libro.xlsx"), "libro.xlsx"));
  }

  private static void cover(XSSFWorkbook workbook) {
    Books.rows(
        workbook.createSheet("Portada"),
        new Object[] {null, "ENTIDAD EVALUADA", null, "Alcaldía de Prueba"},
        new Object[] {null, "NIT", null, "800123456"},
        new Object[] {null, "Orden", null, "Territorial"},
        new Object[] {null, "Tipo", null, "alcaldia"},
        new Object[] {null, "Vigencia", null, 2024});
  }
}
