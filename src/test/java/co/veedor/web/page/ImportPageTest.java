package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A response file on its way in: chosen, looked at, confirmed. */
class ImportPageTest {
  private static final String PAGE = Office.BASE + "/importacion";
  private static final String LEVEL = "#p-%s input[name=level][value='%s']";
  private static final String FILE =
      """
      entity: {name: Otro nombre, id: "76130", order: territorial, kind: alcaldia}
      period: "2025"
      answers:
        gobierno-digital-2019:
          ID01: {level: 50}
          ID02: {options: {A: cumple}}
          ID04: {options: {A: cumple}}
      """;

  @TempDir Path folder;

  private Office office;
  private Browser carla;

  @BeforeEach
  void open() throws IOException {
    office = Office.open(folder.resolve("datos")).serve();
    carla = office.browser("carla");
  }

  @AfterEach
  void close() {
    carla.close();
    office.close();
  }

  @Test
  void a_file_is_compared_first_and_confirming_keeps_what_others_saved_meanwhile()
      throws IOException {
    answer(carla, "ID01", "25");
    send("respuestas.yaml", FILE);
    Eyes.on(carla).see(".counts", "Ya tienen otra respuesta: 1").see(".counts", "Se agregan: 2");
    assertThat(carla.find("details[open] tbody").getText()).contains("Nivel 25", "Nivel 50");
    try (Browser diego = office.browser("diego").open(office.at(Office.PART))) {
      assertThat(diego.find(LEVEL.formatted("ID01", "25")).isSelected()).isTrue();
      diego.find("#p-ID02 input[name='options[B]'][value=cumple]").click();
      Eyes.on(diego).state("ID02", "Guardado ");
    }
    carla.find("[value=reemplazar]").click();
    carla.follow("button.main");
    Eyes.on(carla)
        .see("Importación terminada")
        .see(".counts", "Entraron: 2")
        .see(".counts", "Quedaron como estaban: 1");
    carla.open(office.at(Office.PART));
    assertThat(carla.find(LEVEL.formatted("ID01", "50")).isSelected()).isTrue();
    assertThat(carla.find("#p-ID02 input[name='options[A]'][value=cumple]").isSelected()).isFalse();
    assertThat(carla.find("#p-ID04 input[name='options[A]'][value=cumple]").isSelected()).isTrue();
  }

  @Test
  void what_does_not_fit_is_told_with_its_place_and_nothing_goes_in() throws IOException {
    send("malo.yaml", FILE.replace("ID04", "ID4").replace("level: 50", "level: 51"));
    Eyes.on(carla).see("malo.yaml:5").see("malo.yaml:7").see("Nada cambió");
    send("ajeno.yaml", FILE.replace("76130", "76131"));
    Eyes.on(carla).see("El archivo es de la entidad «76131»");
    carla.open(office.at(Office.PART));
    assertThat(carla.find("#avance").getText()).contains("0 de 4 en esta parte");
  }

  @Test
  void a_file_does_not_rename_the_entity() throws IOException {
    send("respuestas.yaml", FILE);
    carla.follow("button.main");
    Eyes.on(carla).see(".counts", "Entraron: 3").see("Alcaldía de Valle Sereno");
  }

  @Test
  void targets_go_in_only_with_who_may_set_them() throws IOException {
    String targets = FILE.replace("answers:", "targets: {gobierno-digital-2019: 70}\nanswers:");
    String out = "Las metas del archivo no entran: fijarlas es de quien planea.";
    send("respuestas.yaml", targets);
    Eyes.on(carla).see("main .notice", out);
    assertThat(carla.find("main").getText()).contains("entra también la evidencia del archivo");
    assertThat(carla.violations("html")).isEmpty();
    carla.picture("pagina-importacion-metas");
    carla.follow("button.main");
    Eyes.on(carla).see("Importación terminada").see("main .notice", out);
    assertThat(office.targets("2025")).isEmpty();
    office.grant("carla", Role.PLANEADOR);
    send("respuestas.yaml", targets.replace("2025", "2024"), "2024");
    Eyes.on(carla).see("entran también la evidencia y las metas del archivo");
    carla.follow("button.main");
    Eyes.on(carla).see("Importación terminada");
    assertThat(carla.all("main .notice")).isEmpty();
    assertThat(office.targets("2024")).hasSize(1);
  }

  private void send(String name, String content) throws IOException {
    send(name, content, "2025");
  }

  private void send(String name, String content, String period) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    carla.open(office.at(PAGE.replace("2025", period)));
    carla.find("[type=file]").sendKeys(file.toString());
    carla.follow("button.main");
  }

  private void answer(Browser browser, String question, String level) {
    browser.open(office.at(Office.PART));
    browser.find(LEVEL.formatted(question, level)).click();
    Eyes.on(browser).state(question, "Guardado ");
  }
}
