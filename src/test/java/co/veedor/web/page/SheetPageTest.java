package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers to be copied to the official form. */
class SheetPageTest {
  private static final Path EXAMPLE = Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml");
  private static final String SHEET = "/entidades/00000/vigencias/2025/respuestas";

  @TempDir Path folder;

  @Test
  void the_page_says_of_each_question_what_the_response_says() throws IOException {
    try (Office office = Office.open(folder).with(EXAMPLE).serve();
        Browser carla = office.browser("carla")) {
      carla.open(office.at(Office.BASE + "/respuestas"));
      assertThat(carla.find("#contenido").getText()).contains("Comience a responderlo");
      carla.open(office.at(SHEET));
      int questions = Veedor.content().questionnaires().get("furag-2025").questions().size();
      assertThat(carla.all(".ask-card")).hasSize(questions);
      assertThat(carla.find("tbody:last-of-type td:last-child").getText())
          .isEqualTo(String.valueOf(questions));
      String marked = carla.find("#c-GDI204").getText();
      assertThat(marked.lines().map(line -> line.substring(0, 2))).containsExactly("B.", "F.");
      assertThat(card(carla, "GDI204")).contains("En «parcial»: E. ");
      String counted = carla.find("#c-GDI203").getText();
      assertThat(counted.lines().map(line -> line.replaceAll(".*: ", "")))
          .containsExactly("6", "2");
      assertThat(card(carla, "GDI203")).contains("Informe de participación ciudadana 2025");
      assertThat(card(carla, "GDI223")).contains("la citada no alcanza", "rechazada");
    }
  }

  private static String card(Browser browser, String question) {
    return browser.find("[aria-labelledby=q-" + question + "]").getText();
  }
}
