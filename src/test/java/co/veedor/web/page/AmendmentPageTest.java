package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was handed in is corrected in the browser by two people. */
class AmendmentPageTest {
  private static final String BASE = "/entidades/76130/vigencias/2019";
  private static final String QUESTION =
      BASE + "/cuestionarios/" + Veedor.TOOL_2019 + "/preguntas/ID02";

  @Test
  void one_asks_another_approves_and_the_answer_changes(@TempDir Path folder) throws IOException {
    try (Office office = Office.open(folder).with(Veedor.CANDELARIA).serve();
        Browser ana = office.browser("ana");
        Browser carla = office.browser("carla");
        Browser pedro = office.browser("pedro")) {
      freeze(ana, office);
      ask(carla, office);
      Eyes.on(carla).see("Esperan decisión").see("Declara 35 %").see("El acta es de 2020");
      assertThat(carla.all("form[action$=decision]")).isEmpty();

      pedro.open(office.at(BASE + "/enmiendas"));
      look(pedro, "enmiendas");
      pedro.find("[name=note]").sendKeys("Vi el acta");
      pedro.click(pedro.find("button[value=true]"));
      Eyes.on(pedro).see("Decididas").see("aprobada").see("Vi el acta");
      look(pedro, "enmiendas-decididas");

      amended(carla, office);

      ana.open(office.at(BASE + "/historia"));
      ana.click(ana.find("main a[href$='comprobar=si']"));
      Eyes.on(ana)
          .see("La historia está completa")
          .see("Enmienda que pidió Carla Gómez: «El acta es de 2020»")
          .see("Pedro Díaz")
          .see("Se envía a MinTIC");
      look(ana, "historia");
    }
  }

  @Test
  void a_history_somebody_touched_is_told_with_the_place(@TempDir Path folder) throws Exception {
    try (Office office = Office.open(folder)) {
      try (var database =
              DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("veedor.db"));
          var statement = database.createStatement()) {
        statement.executeUpdate("UPDATE history SET new = 'otra' WHERE seq = 3");
      }
      try (Browser ana = office.serve().browser("ana")) {
        ana.open(office.at(Office.BASE + "/historia?comprobar=si"));
        Eyes.on(ana).see("[role=alert]", "el renglón 3 no dice lo que decía");
      }
    }
  }

  @Test
  void what_cannot_be_asked_for_is_shown_again_as_typed(@TempDir Path folder) throws IOException {
    try (Office office = Office.open(folder).serve();
        Browser carla = office.browser("carla")) {
      String question = Office.BASE + "/cuestionarios/" + Veedor.TOOL_2019 + "/preguntas/ID02";
      carla.open(office.at(question + "/enmienda"));
      Eyes.on(carla).see("solo en una vigencia congelada");
      office.stop();
      office.freeze("2025");
      office.serve();
      carla.open(office.at(question + "/enmienda"));
      carla.run("document.querySelectorAll('details').forEach(e => { e.open = true; })");
      carla.find("[name=declared]").sendKeys("170");
      carla.find("textarea[name=reason]").sendKeys("Faltaba");
      carla.click(carla.find("form[action$=enmienda] button.main"));
      Eyes.on(carla).see("[role=alert]", "No se pidió");
      assertThat(carla.find("[name=declared]").getDomProperty("value")).isEqualTo("170");
      assertThat(carla.find("textarea[name=reason]").getDomProperty("value")).isEqualTo("Faltaba");
      assertThat(carla.violations("html")).isEmpty();
    }
  }

  /** The page of the question says that it changed, by whose hand, and leads to why. */
  private static void amended(Browser carla, Office office) {
    carla.open(office.at(QUESTION));
    assertThat(carla.find("[name=declared]").getDomProperty("value")).isEqualTo("35");
    assertThat(carla.find("[name=declared]").isEnabled()).isFalse();
    Eyes.on(carla)
        .see(".notice", "Cambió después del envío: es otra respuesta; lo pidió Carla Gómez el ")
        .see(".notice", "y lo aprobó Pedro Díaz el ");
    look(carla, "pregunta-enmendada");
    carla.click(carla.find("a[href*='/enmiendas#e-']"));
    Eyes.on(carla).see("Vi el acta");
  }

  private static void freeze(Browser ana, Office office) {
    ana.open(office.at("/administracion/entidades/76130"));
    ana.run("document.querySelectorAll('#vigencias details').forEach(e => { e.open = true; })");
    ana.find("form[action$='2019/congelacion'] [name=confirm]").sendKeys("2019");
    ana.find("form[action$='2019/congelacion'] [name=reason]").sendKeys("Se envía a MinTIC");
    ana.click(ana.find("form[action$='2019/congelacion'] button"));
    Eyes.on(ana).see("2019 congelada");
  }

  private static void ask(Browser carla, Office office) {
    carla.open(office.at(QUESTION));
    carla.click(carla.find("a[href$=enmienda]"));
    Eyes.on(carla).see("h1", "Pedir una enmienda");
    carla.run("document.querySelectorAll('details').forEach(e => { e.open = true; })");
    carla.find("[name=declared]").clear();
    carla.find("[name=declared]").sendKeys("35");
    carla.find("textarea[name=reason]").sendKeys("El acta es de 2020");
    look(carla, "enmienda");
    carla.click(carla.find("form[action$=enmienda] button.main"));
  }

  private static void look(Browser browser, String name) {
    assertThat(browser.violations("html")).isEmpty();
    browser.picture("pagina-" + name);
    browser.phone();
    assertThat(browser.violations("html")).isEmpty();
    long width = browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertThat(width).isNotPositive();
    browser.picture("pagina-" + name + "-telefono");
    browser.desktop();
  }
}
