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

/** From the empty period to the report handed in, each by who may. */
class StoryTest {
  private static final String TOOL = Office.BASE + "/cuestionarios/" + Veedor.TOOL_2019;

  @TempDir Path folder;

  private Office office;

  @BeforeEach
  void open() throws IOException {
    office = Office.open(folder.resolve("datos")).serve();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_team_assesses_itself_in_the_browser_and_hands_in() throws IOException {
    assign();
    answer();
    review();
    plan();
    freezeAndDownload();
  }

  private void assign() {
    try (Browser pedro = office.browser("pedro").open(office.at(TOOL))) {
      pedro.find(".parts .give summary").click();
      pedro.find(".parts .give select").sendKeys("Carla Gómez");
      pedro.find(".parts .give button").click();
      Eyes.on(pedro).see("#partes .chip", "Carla Gómez");
      pedro.find(".parts details:not(.give) summary").click();
      pedro.find(".parts [name=value]").sendKeys("80");
      pedro.find(".parts details:not(.give) button").click();
      Eyes.on(pedro).see("#partes", "Meta: 80 %");
    }
  }

  private void answer() throws IOException {
    Path act = Files.writeString(folder.resolve("acta-peti.pdf"), "%PDF-1.4\n%acta\n");
    try (Browser carla = office.browser("carla")) {
      Eyes.on(carla).see("Lo que tiene a cargo").see("Estrategia de TI");
      carla.follow("#contenido .list a");
      carla.find("#p-ID01 input[name=level][value='100']").click();
      Eyes.on(carla).state("ID01", "Guardado ");
      carla.find("#p-ID02 input[name='options[A]'][value=cumple]").click();
      Eyes.on(carla).state("ID02", "Guardado ").see("#puntaje-ID02", "10,00 %");
      carla.find("#p-ID03 [name=noaplica]").click();
      carla.find("#p-ID03 [name=na]").sendKeys("El plan se adopta en 2026");
      Eyes.on(carla).state("ID03", "Guardado ");
      carla.find("#p-ID01 input[type=file]").sendKeys(act.toString());
      carla.click(carla.find("#p-ID01 .drop button"));
      Eyes.on(carla).see("#evidencia-ID01", "acta-peti.pdf").see("#evidencia-ID01", "Por revisar");
      carla.click(carla.find("#ver [name=pendientes]"));
      assertThat(carla.find("#p-ID01").isDisplayed()).isFalse();
      assertThat(carla.find("#p-ID04").isDisplayed()).isTrue();
    }
  }

  private void review() {
    try (Browser luz = office.browser("luz").open(office.at(Office.PART))) {
      assertThat(luz.all("#p-ID01 .save")).isEmpty();
      luz.click(luz.find("#evidencia-ID01 button[value=aceptada]"));
      Eyes.on(luz).see("#evidencia-ID01", "Aceptada");
      luz.open(office.at(Office.PART));
      Eyes.on(luz).see("#puntaje-ID01", "Evidencia aceptada y vigente respalda");
    }
  }

  private void plan() {
    try (Browser pedro = office.browser("pedro").open(office.at(Office.BASE + "/portafolio"))) {
      pedro.follow("#tabla-initiatives .more a");
      pedro.find("[name=notBefore]").sendKeys("2028-S1");
      pedro.find("[name=cost]").sendKeys("$ 150.000.000");
      pedro.find("[name=responsible]").sendKeys("Diego Mora");
      pedro.find("form fieldset + button").click();
      Eyes.on(pedro).see("$ 150.000.000").see("2028-S1");
      assertThat(pedro.find("[name=responsible]").getDomProperty("value")).isEqualTo("Diego Mora");
      pedro.open(office.at(Office.BASE + "/portafolio"));
      Eyes.on(pedro).see("#tabla-initiatives", "Diego Mora");
    }
  }

  private void freezeAndDownload() {
    String page = office.at("/administracion/entidades/" + Office.ENTITY);
    try (Browser ana = office.browser("ana").open(page)) {
      ana.find("#vigencias details summary").click();
      ana.find("[name=confirm]").sendKeys("2025");
      ana.find("form[action$=congelacion] button").click();
      Eyes.on(ana).see("#vigencias", "2025 congelada el");
      ana.open(office.at(Office.BASE + "/informes"));
      ana.find("[name=format]").sendKeys("tablero.html");
      ana.find("form.tools button").click();
      Eyes.on(ana).see("Descargar tablero.html");
    }
    try (Browser carla = office.browser("carla").open(office.at(Office.PART))) {
      assertThat(carla.find("#p-ID04 input[type=radio]").isEnabled()).isFalse();
      assertThat(carla.all("form[data-save]")).isEmpty();
    }
  }
}
