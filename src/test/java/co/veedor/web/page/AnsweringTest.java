package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

class AnsweringTest {
  private static final String LEVEL = "#p-ID01 input[name=level][value='%s']";

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
  void an_answer_saves_itself_and_its_score_and_why_appear_beside_it() {
    try (Browser carla = office.browser("carla").open(office.at(Office.PART))) {
      carla.find(LEVEL.formatted("50")).click();
      Eyes.on(carla)
          .state("ID01", "Guardado ")
          .see("#puntaje-ID01", "50,00 %")
          .see("#puntaje-ID01", "La entidad declara 50 %")
          .see("#avance", "1 de 4 en esta parte");
      carla.open(office.at(Office.PART));
      assertThat(carla.find(LEVEL.formatted("50")).isSelected()).isTrue();
      assertThat(drafts(carla)).isZero();
    }
  }

  @Test
  void a_part_is_answered_by_keyboard_alone() {
    try (Browser carla = office.browser("carla").open(office.at(Office.PART))) {
      carla.run("document.querySelector('#p-ID01 input[name=level]').focus()");
      carla.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
      Eyes.on(carla).state("ID01", "Guardado ");
      carla.press(Keys.TAB);
      assertThat(carla.focused().getDomAttribute("name")).isEqualTo("noaplica");
      carla.press(Keys.SPACE, Keys.TAB);
      Eyes.on(carla).state("ID01", "Falta la razón");
      assertThat(carla.focused().getDomAttribute("name")).isEqualTo("na");
      carla.press("La entidad no tiene oficina de sistemas");
      Eyes.on(carla).state("ID01", "Guardado ");
      carla.open(office.at(Office.PART));
      assertThat(carla.find("#p-ID01 [name=na]").getDomProperty("value"))
          .isEqualTo("La entidad no tiene oficina de sistemas");
    }
  }

  @Test
  void of_two_who_change_the_same_answer_the_second_sees_both_and_chooses() {
    try (Browser carla = office.browser("carla");
        Browser diego = office.browser("diego")) {
      carla.open(office.at(Office.PART));
      diego.open(office.at(Office.PART));
      carla.find(LEVEL.formatted("25")).click();
      Eyes.on(carla).state("ID01", "Guardado ");
      diego.find(LEVEL.formatted("75")).click();
      Eyes.on(diego)
          .state("ID01", "Otra persona cambió esta respuesta")
          .see("#p-ID01 [data-conflict]", "Carla Gómez")
          .see("#p-ID01 [data-conflict]", "nivel 25")
          .see("#p-ID01 [data-conflict]", "nivel 75");
      diego.picture("conflicto");
      diego.all("#p-ID01 [data-conflict] button").get(1).click();
      Eyes.on(diego).state("ID01", "Guardado ");
      carla.open(office.at(Office.PART));
      assertThat(carla.find(LEVEL.formatted("75")).isSelected()).isTrue();
    }
  }

  @Test
  void what_is_typed_while_the_server_is_down_comes_back_and_is_saved() {
    try (Browser carla = office.browser("carla").open(office.at(Office.PART))) {
      office.stop();
      carla.run("document.querySelector('#p-ID01 details.extra:last-of-type').open = true");
      carla.find("#p-ID01 [name=note]").sendKeys("Se adopta en el comité de marzo");
      carla.find(LEVEL.formatted("50")).click();
      Eyes.on(carla).state("ID01", "Sin conexión: se reintenta");
      carla.open("about:blank");
      office.serve();
      carla.open(office.at(Office.PART));
      Eyes.on(carla).state("ID01", "Guardado ");
      assertThat(carla.find("#p-ID01 [name=note]").getDomProperty("value"))
          .isEqualTo("Se adopta en el comité de marzo");
      assertThat(carla.find(LEVEL.formatted("50")).isSelected()).isTrue();
      assertThat(drafts(carla)).isZero();
    }
  }

  @Test
  void a_page_without_script_saves_and_keeps_what_does_not_fit() {
    try (Browser carla = office.browser("carla")) {
      carla.scripts(false);
      carla.open(office.at(Office.PART));
      carla.find(LEVEL.formatted("25")).click();
      carla.follow("#p-ID01 .save");
      assertThat(carla.find(LEVEL.formatted("25")).isSelected()).isTrue();
      carla.find("#p-ID01 [name=noaplica]").click();
      carla.follow("#p-ID01 .save");
      assertThat(carla.find("#p-ID01 [role=alert]").getText()).contains("No se guardó", "razón");
      assertThat(carla.find("#p-ID01 [name=noaplica]").isSelected()).isTrue();
    }
  }

  private static long drafts(Browser browser) {
    return browser.run(
        "return Object.keys(localStorage).filter((key) => key.startsWith('veedor:')).length");
  }
}
