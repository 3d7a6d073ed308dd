package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.ServingProgram;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing somebody typed is lost, whatever happens to the server or to their session. */
class TypedTextTest {
  private static final String NOTE = "#p-ID01 [name=note]";
  private static final String TEXT = "Lo adopta el comité en marzo";
  private static final String INITIATIVE = "/entidades/76130/vigencias/2019/portafolio/INF-04";

  @TempDir Path folder;

  @Test
  void a_page_saves_by_itself_what_was_typed_while_its_server_was_killed() throws IOException {
    Office office = Office.open(folder);
    try (ServingProgram first = office.program();
        Browser carla = office.browser("carla").open(office.at(Office.PART))) {
      type(carla, "Se ");
      Eyes.on(carla).state("ID01", "Guardado ");
      first.kill();
      type(carla, TEXT);
      Eyes.on(carla).state("ID01", "Sin conexión: se reintenta");
      try (ServingProgram second = office.program()) {
        Eyes.on(carla).state("ID01", "Guardado ");
        carla.open(office.at(Office.PART));
        assertThat(carla.find(NOTE).getDomProperty("value")).isEqualTo("Se " + TEXT);
        assertThat(second.stop()).isNotNegative();
      }
    }
  }

  @Test
  void what_was_typed_after_the_session_ended_is_saved_after_coming_in_again() throws IOException {
    try (Office office = Office.open(folder).serve();
        Browser carla = office.browser("carla").open(office.at(Office.PART))) {
      office.endSessions("carla");
      type(carla, TEXT);
      Eyes.on(carla).state("ID01", "Su sesión terminó");
      carla.follow("#p-ID01 [data-state] a");
      signIn(carla, "carla");
      Eyes.on(carla).state("ID01", "Guardado ");
      assertThat(carla.find(NOTE).getDomProperty("value")).isEqualTo(TEXT);
    }
  }

  @Test
  void a_page_goes_on_when_its_person_came_in_again_elsewhere() throws IOException {
    try (Office office = Office.open(folder).serve();
        Browser carla = office.browser("carla").open(office.at(Office.PART))) {
      office.endSessions("carla");
      type(carla, TEXT);
      Eyes.on(carla).state("ID01", "Su sesión terminó");
      carla.run(
          "const body = new URLSearchParams({login: 'carla', password: arguments[0]});"
              + "fetch('/entrar', {method: 'POST', body}).then("
              + "() => window.dispatchEvent(new Event('focus')))",
          Office.PASSWORD);
      Eyes.on(carla).state("ID01", "Guardado ");
      type(carla, " y se publica");
      Eyes.on(carla).until("return Object.keys(localStorage).length === 0");
      carla.open(office.at(Office.PART));
      assertThat(carla.find(NOTE).getDomProperty("value")).isEqualTo(TEXT + " y se publica");
    }
  }

  @Test
  void a_decision_typed_while_the_server_was_down_comes_back_and_is_saved() throws IOException {
    try (Office office = Office.open(folder).with(Veedor.CANDELARIA).serve();
        Browser pedro = office.browser("pedro").open(office.at(INITIATIVE))) {
      office.stop();
      pedro.find("[name=exclude]").sendKeys("No hay convenio");
      pedro.find("button.main").click();
      Eyes.on(pedro).see(".said", "Sin conexión: lo que escribió sigue aquí");
      pedro.open("about:blank");
      office.serve();
      pedro.open(office.at(INITIATIVE));
      Eyes.on(pedro).see(".said", "Se recuperó lo que no alcanzó a guardarse");
      office.endSessions("pedro");
      pedro.find("button.main").click();
      Eyes.on(pedro).see(".said", "Su sesión terminó");
      pedro.follow(".said a");
      signIn(pedro, "pedro");
      Eyes.on(pedro).see(".said", "Se recuperó");
      pedro.find("button.main").click();
      Eyes.on(pedro).see("la entidad la deja por fuera: No hay convenio");
      pedro.open(office.at(INITIATIVE));
      assertThat(pedro.all(".said")).isEmpty();
    }
  }

  private static void type(Browser browser, String text) {
    browser.run("document.querySelector(arguments[0]).closest('details').open = true", NOTE);
    browser.find(NOTE).sendKeys(text);
  }

  private static void signIn(Browser browser, String login) {
    browser.find("[name=login]").clear();
    browser.find("[name=login]").sendKeys(login);
    browser.find("[name=password]").sendKeys(Office.PASSWORD);
    browser.follow("form.narrow button");
  }
}
