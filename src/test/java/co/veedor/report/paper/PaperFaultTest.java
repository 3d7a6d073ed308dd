package co.veedor.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.ContentCopy;
import co.veedor.support.Documents;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report's own file is checked like all content: file, line, what was expected, nearest name. */
class PaperFaultTest {
  @TempDir private Path home;

  @BeforeEach
  void copy() throws IOException {
    ContentCopy.into(home);
  }

  private Terminal write(String format) {
    return Terminal.type(
        home,
        Veedor.CACHE,
        home,
        "evaluar",
        Veedor.CANDELARIA.toString(),
        "--salida",
        "salida",
        "--formatos",
        format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Autoevaluación | titel: Autoevaluación | falta la clave «title»",
        "{entidad} · vigencia | {entida} · vigencia | ¿Quiso decir «entidad»?",
        "table: totals | table: totales | ¿Quiso decir «totals»?",
        "id: declared, name | id: declarada, name | ¿Quiso decir «declared»?",
        "only: [critica] | only: [critico] | ¿Quiso decir «critica»?",
        "only: [programme] | only: [programa] | esta tabla no tiene filas «programa»",
        "list: brechas | list: brecha | ¿Quiso decir «brechas»?",
        "item: \"{pregunta} | item: \"{preguntas} | ¿Quiso decir «pregunta»?",
        "charts: dominios | charts: dominio | ¿Quiso decir «dominios»?",
        "when: sin-responder | when: sin-respuesta | ¿Quiso decir «sin-responder»?",
        "each: instrumento | each: entidad | uno de: instrumento",
        "contents: Contenido | contenidos: Contenido | no se sabe qué va aquí",
        "most: 5 | most: 0 | un número entero de 1",
        "{pagina} de {paginas} | {paginas} de {pagina} | un texto con {pagina} y {paginas}",
        "font: Arial | font: Arial\\nlogo: {file: x.png, alternative: x} | no se puede leer"
      })
  void a_mistake_stops_both_documents_and_nothing_is_written(String from, String to, String says)
      throws IOException {
    Path file = home.resolve("reports/informe.yaml");
    ContentCopy.replace(file, from, to.replace("\\n", "\n"));
    for (String format : new String[] {"docx", "pdf"}) {
      Terminal done = write(format);
      assertThat(done.status()).isEqualTo(2);
      assertThat(done.err()).contains("reports/informe.yaml:").contains(says);
      assertThat(home.resolve("salida/informe." + format)).doesNotExist();
    }
  }

  @Test
  void other_formats_do_not_ask_for_it() throws IOException {
    Files.delete(home.resolve("reports/informe.yaml"));
    assertThat(write("xlsx").status()).isZero();
    assertThat(write("docx").err()).contains("reports/informe.yaml");
  }

  @Test
  void an_entity_changes_words_order_and_logo_without_building() throws IOException {
    Path file = home.resolve("reports/informe.yaml");
    byte[] png = pixels();
    Files.write(home.resolve("reports/logo.png"), png);
    ContentCopy.replace(
        file, "font: Arial", "font: Arial\nlogo: {file: logo.png, alternative: Escudo}");
    ContentCopy.replace(file, "section: Resumen ejecutivo", "section: En pocas palabras");
    assertThat(write("docx").err()).isEmpty();
    try (var document = Documents.word(home.resolve("salida/informe.docx"))) {
      assertThat(document.getAllPictures())
          .anyMatch(picture -> Arrays.equals(picture.getData(), png));
      assertThat(document.getParagraphs())
          .anyMatch(paragraph -> paragraph.getText().equals("En pocas palabras"));
    }
  }

  private static byte[] pixels() {
    try (var out = new ByteArrayOutputStream()) {
      var image = new BufferedImage(8, 4, BufferedImage.TYPE_INT_RGB);
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
