package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** An auditor and an entity at their browsers, from the sample to the verified reading. */
class ReviewStoryTest {
  private static final String REVIEW = Office.BASE + "/revision";
  private static final String ONE =
      Office.BASE + "/cuestionarios/" + Veedor.TOOL_2019 + "/preguntas/";
  private static final String CARD = "#r-" + Veedor.TOOL_2019 + "_ID01";
  private static final String NOTE = CARD + " [name=note]";

  @TempDir Path folder;

  private Office office;

  @BeforeEach
  void open() throws IOException {
    office = Office.open(folder).serve();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_sample_is_drawn_evidence_asked_about_answered_and_accepted() {
    try (Browser carla = office.browser("carla");
        Browser luz = office.browser("luz")) {
      answered(carla);
      draw(luz);
      luz.find(NOTE).sendKeys("¿Quién firma el acta?");
      luz.find(CARD + " button[value=por_aclarar]").click();
      Eyes.on(luz).see(CARD, "Con pregunta").see(CARD, "Espera que la entidad aclare");

      carla.open(office.at(ONE + "ID01"));
      Eyes.on(carla).see("#evidencia-ID01", "¿Quién firma el acta?");
      carla.find("#evidencia-ID01 [name=body]").sendKeys("La alcaldesa, página 3");
      carla.find("#evidencia-ID01 form[action$='/aclaracion'] button").click();
      Eyes.on(carla).see("#evidencia-ID01", "Por revisar");

      luz.open(office.at(REVIEW + "?pendientes=si"));
      Eyes.on(luz).see(CARD, "La alcaldesa, página 3");
      String before = reading(carla, "verificado");
      String declared = reading(carla, "declarado");
      luz.run("document.querySelector('" + NOTE + "').focus()");
      luz.press("Completa", Keys.TAB, Keys.ENTER);
      Eyes.on(luz).see(CARD, "Aceptada").see(CARD, "Toda su evidencia está aceptada");
      Eyes.on(luz).see("#avance", "1 de 2");
      assertThat(luz.phone().violations("html")).isEmpty();
      luz.run("document.querySelector('" + CARD + "').scrollIntoView()");
      luz.picture("revision-tarjeta");
      assertThat(reading(carla, "verificado")).isNotEqualTo(before);
      assertThat(reading(carla, "declarado")).isEqualTo(declared);
    }
  }

  @Test
  void a_file_two_entities_show_is_told_beside_the_evidence() throws IOException {
    office.stop();
    office.with(shown("76130", "Alcaldía de Valle Sereno")).with(shown("76400", "Alcaldía vecina"));
    office.serve();
    try (Browser luz = office.browser("luz")) {
      luz.open(office.at("/entidades/76130/vigencias/2023/revision"));
      assertThat(luz.find(CARD + " .notice").getText())
          .isEqualTo("El mismo archivo está en: Alcaldía vecina, 2023.");
      assertThat(luz.violations("html")).isEmpty();
      luz.run("document.querySelector('" + CARD + "').scrollIntoView()");
      luz.picture("revision-mismo-archivo");
      luz.phone();
      luz.run("document.querySelector('" + CARD + "').scrollIntoView()");
      luz.picture("revision-mismo-archivo-telefono");
      luz.click(luz.find(CARD + " .notice a"));
      Eyes.on(luz).see("Alcaldía vecina").see(CARD, "Alcaldía de Valle Sereno, 2023");
    }
  }

  private Path shown(String entity, String name) throws IOException {
    String response =
        """
        entity: {name: %s, id: "%s", order: territorial, kind: alcaldia}
        period: "2023"
        answers:
          gobierno-digital-2019:
            ID01: {declared: 75, evidence: [{title: Acta 4, file: acta.pdf, hash: "%s"}]}
        """;
    String hash = "f0dd8b2d1f3a7d4c".repeat(4);
    return Files.writeString(
        folder.resolve(entity + ".yaml"), response.formatted(name, entity, hash));
  }

  private void draw(Browser luz) {
    luz.open(office.at(REVIEW));
    luz.find("details.extra summary").click();
    luz.find("[name=size]").clear();
    luz.find("[name=size]").sendKeys("2");
    luz.find("[name=seed]").clear();
    luz.find("[name=seed]").sendKeys("acta 7");
    luz.find("form[action$='/muestras'] button").click();
    Eyes.on(luz).see("2 de 2 respuestas").see(CARD, "En la muestra");
  }

  /** One answer with evidence, and one without. */
  private void answered(Browser carla) {
    carla.open(office.at(ONE + "ID03"));
    carla.find("#p-ID03 [name=declared]").sendKeys("60");
    carla.press(Keys.TAB);
    Eyes.on(carla).state("ID03", "Guardado ");
    carla.open(office.at(ONE + "ID01"));
    carla.find("#p-ID01 input[name=level][value='75']").click();
    Eyes.on(carla).state("ID01", "Guardado ");
    String cited = "#evidencia-ID01 form[action$='/evidencias'] ";
    carla.run("document.querySelectorAll('.evid details').forEach(e => { e.open = true; })");
    carla.find(cited + "[name=url]").sendKeys("https://www.ejemplo.gov.co/acta");
    carla.find(cited + "[name=titulo]").sendKeys("Acta 4");
    carla.click(carla.find(cited + "button"));
    Eyes.on(carla).see("#evidencia-ID01", "Acta 4");
  }

  private String reading(Browser browser, String reading) {
    browser.open(office.at(Office.BASE + "/resultados?lectura=" + reading));
    return browser.find(".big").getText();
  }
}
