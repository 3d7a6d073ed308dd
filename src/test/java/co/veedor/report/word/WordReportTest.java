package co.veedor.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Documents;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The editable document is made of what word processors know: styles, fields, heads, sections. */
class WordReportTest {
  @TempDir private static Path folder;
  private static XWPFDocument document;

  @BeforeAll
  static void write() throws IOException {
    write(Veedor.CANDELARIA, folder);
    document = Documents.word(folder.resolve("informe.docx"));
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static void write(Path answers, Path folder) {
    String[] typed = {
      "evaluar", answers.toString(), "--salida", folder.toString(), "--formatos", "docx"
    };
    assertThat(Terminal.type(folder, typed).status()).isZero();
  }

  private static Stream<XWPFParagraph> styled(String style) {
    return document.getParagraphs().stream().filter(each -> style.equals(each.getStyle()));
  }

  @Test
  void titles_follow_the_order_of_the_guide_in_real_heading_styles() {
    assertThat(styled("Heading1").map(XWPFParagraph::getText))
        .containsExactly(
            "Resumen ejecutivo",
            "Cómo leer este informe",
            "Situación actual por dominio",
            "Brechas",
            "Iniciativas",
            "Priorización",
            "Hoja de ruta",
            "Presupuesto",
            "Indicadores",
            "Hallazgos de la autoevaluación");
    assertThat(styled("AnnexHeading")).hasSize(4);
    for (int level = 1; level <= 3; level++) {
      assertThat(style("Heading" + level)).contains("outlineLvl w:val=\"" + (level - 1) + "\"");
    }
  }

  private static String style(String id) {
    return document.getStyles().getStyle(id).getCTStyle().xmlText();
  }

  @Test
  void the_contents_are_a_field_with_every_title_and_are_worked_out_on_opening() {
    String xml = document.getDocument().xmlText();
    assertThat(xml).contains(" TOC \\o \"1-3\" \\h \\z \\u ");
    List<String> listed =
        Stream.of(styled("TOC1"), styled("TOC2"))
            .flatMap(each -> each)
            .map(XWPFParagraph::getText)
            .map(String::strip)
            .toList();
    assertThat(listed)
        .contains("1. Resumen ejecutivo", "4.2. Críticas", "Anexo A. Matriz de brechas completa");
    assertThat(document.isEnforcedUpdateFields()).isTrue();
  }

  @Test
  void captions_count_by_fields() {
    long captions = styled("Caption").count();
    assertThat(captions).isGreaterThan(15);
    String xml = document.getDocument().xmlText();
    assertThat(xml.split(" SEQ (Tabla|Gráfica) ").length - 1).isEqualTo((int) captions);
  }

  @Test
  void every_table_repeats_its_head_and_splits_no_row() {
    assertThat(document.getTables()).hasSizeGreaterThan(14);
    for (XWPFTable table : document.getTables()) {
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRows()).noneMatch(row -> row.isCantSplitRow() == false);
      assertThat(table.getNumberOfRows()).isGreaterThan(1);
    }
  }

  @Test
  void every_picture_says_what_it_shows() {
    List<String> told =
        document.getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .filter(run -> !run.getEmbeddedPictures().isEmpty())
            .map(run -> run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr())
            .toList();
    assertThat(told).hasSize(5);
    assertThat(told.get(1)).contains("Servicios tecnológicos: 28,75 % de una meta de 100,00 %");
    assertThat(told.get(2)).contains("Información: declarada 41,50 %, calculada 25,00 %");
    assertThat(told.get(4)).contains("2020: planeado $ 651.041.667");
  }

  @Test
  void pages_name_entity_and_period_and_count_themselves() {
    assertThat(document.getHeaderList())
        .anyMatch(header -> header.getText().contains("Alcaldía de Candelaria · vigencia 2019"));
    assertThat(document.getFooterList())
        .allMatch(footer -> footer.getText().startsWith("Página"))
        .allMatch(footer -> footer._getHdrFtr().xmlText().contains(" NUMPAGES "));
  }

  @Test
  void wide_tables_lie_wide_on_letter_paper_and_the_rest_stands_upright() {
    List<CTSectPr> sections =
        Stream.concat(
                document.getParagraphs().stream()
                    .filter(
                        each -> each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetSectPr())
                    .map(each -> each.getCTP().getPPr().getSectPr()),
                Stream.of(document.getDocument().getBody().getSectPr()))
            .toList();
    assertThat(sections.stream().map(each -> each.getPgSz().getOrient().toString()))
        .containsExactly(
            "portrait", "landscape", "portrait", "landscape", "portrait", "landscape", "portrait");
    assertThat(sections)
        .allMatch(each -> each.sizeOfHeaderReferenceArray() > 0)
        .allMatch(
            each ->
                each.getPgSz()
                    .getW()
                    .toString()
                    .equals(
                        each.getPgSz().getOrient() == STPageOrientation.PORTRAIT
                            ? "12240"
                            : "15840"));
  }

  @Test
  void the_file_says_whose_it_is_and_in_which_language() {
    var properties = document.getProperties().getCoreProperties();
    assertThat(properties.getCreator()).isEqualTo("Alcaldía de Candelaria");
    assertThat(properties.getTitle()).contains("Autoevaluación", "2019");
    assertThat(document.getStyles().getCtStyles().xmlText()).contains("es-CO");
  }

  @Test
  void the_same_answers_give_the_same_bytes() throws IOException {
    Path again = Files.createDirectories(folder.resolve("otra"));
    write(Veedor.CANDELARIA, again);
    assertThat(again.resolve("informe.docx"))
        .hasSameBinaryContentAs(folder.resolve("informe.docx"));
  }

  @Test
  void strange_words_survive_and_instruct_nobody() throws IOException {
    String name = "=HYPERLINK(1) \\u0007 {fecha} <b>&amp; 😀 " + "larguísima".repeat(40);
    Path answers = folder.resolve("raro.yaml");
    String yaml = Veedor.head().replace("Entidad de prueba", "\"" + name + "\"");
    Files.writeString(answers, yaml + "    ID03: 10\n");
    Path out = Files.createDirectories(folder.resolve("raro"));
    write(answers, out);
    assertThat(Documents.squeezed(out.resolve("informe.docx")))
        .contains("=HYPERLINK(1){fecha}<b>&amp;😀" + "larguísima".repeat(40));
    try (XWPFDocument strange = Documents.word(out.resolve("informe.docx"))) {
      assertThat(strange.getDocument().xmlText().split("<w:instrText[^>]*>"))
          .noneMatch(text -> text.startsWith("=") || text.startsWith(" =HYPERLINK"));
    }
  }
}
