package co.veedor.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.veedor.fault.FaultException;
import co.veedor.support.Documents;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The finished document is accessible: an independent validator says so, and so does its tree. */
class PdfReportTest {
  @TempDir private static Path folder;
  private static PDDocument document;

  @BeforeAll
  static void write() throws IOException {
    write(Veedor.CANDELARIA, folder);
    document = Documents.pdf(folder.resolve("informe.pdf"));
  }

  @AfterAll
  static void close() throws IOException {
    document.close();
  }

  private static void write(Path answers, Path folder) {
    String[] typed = {
      "evaluar", answers.toString(), "--salida", folder.toString(), "--formatos", "pdf"
    };
    Terminal done = Terminal.type(folder, typed);
    assertThat(done.status()).isZero();
    assertThat(done.err()).isEmpty();
  }

  @Test
  void it_conforms_to_the_standard_of_accessible_documents() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = Files.newInputStream(folder.resolve("informe.pdf"));
        PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.getTotalAssertions()).isGreaterThan(10_000);
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @Test
  void it_is_tagged_and_says_its_language_and_its_title() {
    var catalogue = document.getDocumentCatalog();
    assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
    assertThat(catalogue.getLanguage()).isEqualTo("es-CO");
    assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(document.getDocumentInformation().getTitle())
        .isEqualTo(
            "Autoevaluación y plan de Gobierno Digital. Alcaldía de Candelaria · vigencia 2019");
    assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Alcaldía de Candelaria");
  }

  @Test
  void its_tree_has_titles_tables_with_heads_and_pictures_with_words() {
    List<PDStructureElement> tree = new ArrayList<>();
    gather(document.getDocumentCatalog().getStructureTreeRoot(), tree);
    assertThat(of(tree, "H1")).hasSize(14);
    assertThat(of(tree, "H2")).hasSizeGreaterThan(4);
    assertThat(of(tree, "Table")).hasSizeGreaterThan(14);
    assertThat(of(tree, "TH")).hasSizeGreaterThan(90);
    assertThat(of(tree, "LI")).isNotEmpty();
    assertThat(of(tree, "Figure").stream().map(PDStructureElement::getAlternateDescription))
        .hasSize(5)
        .anyMatch(told -> told.contains("Servicios tecnológicos: 28,75 % de una meta"));
  }

  private static List<PDStructureElement> of(List<PDStructureElement> tree, String type) {
    return tree.stream().filter(each -> type.equals(each.getStructureType())).toList();
  }

  private static void gather(PDStructureNode node, List<PDStructureElement> tree) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tree.add(element);
        gather(element, tree);
      }
    }
  }

  @Test
  void all_letters_are_inside() throws IOException {
    int fonts = 0;
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        fonts++;
      }
    }
    assertThat(fonts).isPositive();
  }

  @Test
  void bookmarks_lead_to_every_part() {
    List<String> titles = new ArrayList<>();
    PDOutlineItem item = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
    for (; item != null; item = item.getNextSibling()) {
      titles.add(item.getTitle());
      if (item.getTitle().startsWith("4.")) {
        assertThat(item.getFirstChild().getTitle()).isEqualTo("4.1. Cuántas hay");
      }
    }
    assertThat(titles)
        .hasSize(14)
        .startsWith("1. Resumen ejecutivo")
        .endsWith("Anexo D. Con qué se hizo");
  }

  @Test
  void pages_name_entity_and_period_count_themselves_and_repeat_heads() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    int pages = document.getNumberOfPages();
    int matrix = 0;
    for (int page = 2; page <= pages; page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      String text = stripper.getText(document);
      assertThat(text).contains("Alcaldía de Candelaria · vigencia 2019");
      assertThat(text).contains("Página " + page + " de " + pages);
      boolean wide = document.getPage(page - 1).getMediaBox().getWidth() > 700;
      matrix += wide && text.contains("Brecha encontrada") ? 1 : 0;
    }
    assertThat(matrix).isGreaterThan(1);
  }

  @Test
  void the_same_answers_give_the_same_bytes() throws IOException {
    Path again = Files.createDirectories(folder.resolve("otra"));
    write(Veedor.CANDELARIA, again);
    assertThat(again.resolve("informe.pdf")).hasSameBinaryContentAs(folder.resolve("informe.pdf"));
  }

  @Test
  void strange_words_survive() throws IOException {
    String name = "=SUMA(A1) \\u0007 {fecha} <b>&amp; ☃ " + "larguísima".repeat(40);
    Path answers = folder.resolve("raro.yaml");
    String yaml = Veedor.head().replace("Entidad de prueba", "\"" + name + "\"");
    Files.writeString(answers, yaml + "    ID03: 10\n");
    Path out = Files.createDirectories(folder.resolve("raro"));
    write(answers, out);
    assertThat(Documents.squeezed(out.resolve("informe.pdf")))
        .contains("=SUMA(A1){fecha}<b>&amp;")
        .contains("larguísima".repeat(40));
  }

  @Test
  void a_machine_without_letters_is_told_what_to_install() {
    assertThatThrownBy(() -> Letters.find(List.of(folder)))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("no tiene letras para el PDF")
        .hasMessageContaining("fonts-dejavu-core");
  }
}
