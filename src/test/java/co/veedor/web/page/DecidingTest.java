package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

class DecidingTest {
  private static final String BASE = "/entidades/76130/vigencias/2019";

  @TempDir static Path folder;

  private static Office office;

  @BeforeAll
  static void open() throws IOException {
    office = Office.open(folder).with(Veedor.CANDELARIA).serve();
  }

  @AfterAll
  static void close() {
    office.close();
  }

  @Test
  void own_weights_are_saved_and_shown() {
    try (Browser pedro = office.browser("pedro").open(office.at(BASE + "/portafolio"))) {
      pedro.find("details.extra summary").click();
      type(pedro, "weights[impacto]", "55");
      type(pedro, "weights[complejidad]", "15");
      type(pedro, "weights[financiera]", "15");
      type(pedro, "weights[victorias]", "15");
      pedro.find("form[action$='/plan/pesos'] button").click();
      Eyes.on(pedro).see("Impacto a la estrategia 55 %");
    }
  }

  @Test
  void money_by_year_limits_the_plan_and_nonsense_is_explained() {
    try (Browser pedro = office.browser("pedro").open(office.at(BASE + "/presupuesto"))) {
      pedro.find("details.extra summary").click();
      for (WebElement year : pedro.all("[name^='money']")) {
        year.sendKeys("90.000.000");
      }
      pedro.find("form[action$='/plan/recursos'] button").click();
      Eyes.on(pedro).see("Dinero: $ 90.000.000 en");
      pedro.find("details.extra summary").click();
      WebElement first = pedro.all("[name^='money']").get(0);
      first.clear();
      first.sendKeys("mucho");
      pedro.find("form[action$='/plan/recursos'] button").click();
      Eyes.on(pedro).see(".said", "mucho");
    }
  }

  @Test
  void of_two_who_decide_the_same_the_second_is_told() {
    String page = office.at(BASE + "/indicadores/IND-INF-01");
    try (Browser one = office.browser("pedro").open(page);
        Browser other = office.browser("pedro").open(page)) {
      type(one, "baseline", "38");
      one.follow("button.main");
      Eyes.on(one).until("return document.querySelector('[name=baseline]').value === '38'");
      type(other, "baseline", "50");
      other.find("button.main").click();
      Eyes.on(other).see("Otra persona cambió esto");
      one.open(page);
      assertThat(one.find("[name=baseline]").getDomProperty("value")).isEqualTo("38");
    }
  }

  @Test
  void every_number_opens_its_reason_down_to_the_answer() {
    try (Browser pedro = office.browser("pedro").open(office.at(BASE + "/resultados"))) {
      pedro.find(".big a").click();
      Eyes.on(pedro).see("#panel", "Sale de");
      pedro.run("document.querySelector('#panel details').open = true");
      pedro.click(pedro.find("#panel .wi tbody a"));
      Eyes.on(pedro).see("#panel-cuerpo", "Qué respondió la entidad");
      pedro.find("#panel-volver").click();
      Eyes.on(pedro).see("#panel-cuerpo", "Suma de los aportes");
      pedro.find("#panel-cerrar").click();
      assertThat(pedro.find("#panel").isDisplayed()).isFalse();
    }
  }

  @Test
  void who_only_answers_decides_nothing() {
    try (Browser carla = office.browser("carla").open(office.at(BASE + "/portafolio/INF-04"))) {
      assertThat(carla.all("button.main")).isEmpty();
      assertThat(carla.find("[name=cost]").isEnabled()).isFalse();
      carla.open(office.at("/administracion"));
      assertThat(carla.find("h1").getText()).isEqualTo("Sin permiso");
    }
  }

  private static void type(Browser browser, String name, String text) {
    WebElement field = browser.find("[name='" + name + "']");
    field.clear();
    field.sendKeys(text);
  }
}
