package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Documents;
import co.veedor.support.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every output tells what is declared beside what is verified, and how much was reviewed. */
class BothReadingsTest {
  private static final String REVIEWED =
      "1 de 2 evidencias (50,00 %) y 1 de 3 afirmaciones (33,33 %)";

  /** PR02 and PR03: (100 + 60) ÷ 2 declared, (100 + 0) ÷ 2 verified; GDI200 shows nothing. */
  private static final String ANSWERS =
      """
      entity: {name: Alcaldía, id: "1", order: territorial, kind: alcaldia}
      period: "2025"
      answeredOn: 2025-12-31
      answers:
        gobierno-digital-2019:
          PR02: {declared: 100, evidence: [{title: Acta, status: aceptada, date: 2025-03-01}]}
          PR03: {declared: 60, evidence: [{title: Informe, date: 2025-03-01}]}
        mspi-2022: {"5.2": 0}
        furag-2025: {GDI200: {options: {A: cumple}}}
      """;

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Files.writeString(folder.resolve("r.yaml"), ANSWERS);
    assertThat(
            type("evaluar", "r.yaml", "--salida", "s", "--formatos", "respuestas,html,pdf").err())
        .isEmpty();
  }

  @Test
  void a_supposition_tells_both_before_and_after() {
    assertThat(type("simular", "r.yaml", "--cambio", "PR03=100").out())
        .containsPattern("(?s)A: .*Seguridad y privacidad: declarada 80,00 %, verificada 50,00 %")
        .containsPattern("(?s)B: .*Seguridad y privacidad: declarada 100,00 %, verificada 50,00 %")
        .contains("Revisadas: 1 de 2 evidencias (50,00 %) y 1 de 2 afirmaciones (50,00 %)");
  }

  @Test
  void the_next_level_tells_both_of_where_it_starts() {
    String[] typed = {"siguiente-nivel", "r.yaml", "--cuestionario", "gobierno-digital-2019"};
    assertThat(type(typed).out())
        .contains("Lecturas: declarada 80,00 %, verificada 50,00 %; revisadas: 1 de 2 evidencias");
  }

  @Test
  void the_reading_that_counts_stands_between_them() {
    String out = type("simular", "r.yaml", "--base", "calculado", "--cambio", "PR03=100").out();
    assertThat(out).contains("declarada 80,00 %, calculada 80,00 %, verificada 50,00 %");
  }

  @Test
  void the_summary_tells_the_gravest_findings_with_both_places_and_counts_the_rest() {
    String out = type("evaluar", "r.yaml").out();
    assertThat(out)
        .contains(
            "Alta · Contradicción · PR02 de «Herramienta de seguimiento de la Política de Gobierno"
                + " Digital (2019)» está en 100 %, pero 5.2 de «Autodiagnóstico del MSPI")
        .containsPattern(
            "Hay \\d+ más \\(severidad: [^)]*informativa\\): todos están en «Hallazgos»")
        .contains("Revisión: " + REVIEWED)
        .doesNotContain("across/");
    assertThat(out.lines().filter(line -> line.contains("· Plazo vencido ·")).count())
        .isLessThanOrEqualTo(3);
  }

  @Test
  void a_checked_delivery_tells_its_totals() {
    assertThat(type("entregar", "r.yaml", "--salida", "e.zip").status()).isZero();
    assertThat(type("comprobar", "e.zip").out())
        .contains("Seguridad y privacidad: declarada 80,00 %, verificada 50,00 %")
        .contains("Revisadas: 1 de 2 evidencias (50,00 %) y 1 de 2 afirmaciones (50,00 %)");
  }

  @Test
  void the_workbook_to_hand_in_tells_them_on_its_cover() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("s/respuestas-furag.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      StringBuilder cover = new StringBuilder();
      book.getSheet("Portada").forEach(row -> row.forEach(cell -> cover.append(cell).append('\n')));
      assertThat(cover)
          .containsPattern("Política de Gobierno Digital: declarada \\d+,\\d\\d %, verificada 0,00")
          .contains("Revisadas 0 de 0 evidencias y 0 de 1 afirmación (0,00 %)");
    }
  }

  @Test
  void the_report_and_the_dashboard_tell_the_share_of_all() throws IOException {
    try (PDDocument report = Documents.pdf(folder.resolve("s/informe.pdf"))) {
      String text = new PDFTextStripper().getText(report).replaceAll("\\s+", " ");
      assertThat(text).contains("Alguien revisó " + REVIEWED);
    }
    assertThat(Files.readString(folder.resolve("s/tablero.html")))
        .contains("Revisadas en total: " + REVIEWED)
        .contains("Regla: Dos instrumentos preguntan lo mismo y una respuesta niega a la otra");
  }

  private static Terminal type(String... typed) {
    return Terminal.type(folder, typed);
  }
}
