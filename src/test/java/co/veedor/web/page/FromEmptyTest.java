package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** From an installation with nobody in it to every report of a frozen period, by pages alone. */
class FromEmptyTest {
  private static final String ENTITY = "/administracion/entidades/76999";
  private static final String PERIOD = "/entidades/76999/vigencias/2025";
  private static final String OWN = "otra clave bien larga";

  @TempDir Path folder;

  private Office office;

  @BeforeEach
  void open() throws IOException {
    office = Office.empty(folder.resolve("datos")).serve();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void pages_alone_lead_from_nothing_to_every_report() throws IOException {
    try (Browser ana = Browser.start().desktop()) {
      first(ana);
      found(ana);
      team(ana);
      try (Browser carla = Browser.start().desktop()) {
        comeIn(carla);
        everything(carla);
      }
      handIn(ana);
    }
  }

  private void first(Browser ana) {
    ana.open(office.firstLink());
    type(ana, "form.narrow ", "login", "ana", "name", "Ana Ruiz");
    type(ana, "form.narrow ", "password", Office.PASSWORD, "repeated", Office.PASSWORD);
    ana.find("form.narrow button").click();
    Eyes.on(ana).see("Todavía no tiene entidades");
    ana.follow("main a[href='/administracion']");
  }

  private void found(Browser ana) {
    String form = "form[action$=entidades] ";
    ana.find("section:first-of-type summary").click();
    type(ana, form, "id", "76999", "name", "Alcaldía de Puerto Nuevo", "kind", "alcaldia");
    ana.find(form + "button").click();
    Eyes.on(ana).see("Para comenzar, abra una vigencia").see("Dé un papel");
    type(ana, "form[action$=vigencias] ", "period", "2025");
    ana.find("form[action$=vigencias] button").click();
    Eyes.on(ana).see("#vigencias", "2025 abierta desde");
  }

  private void team(Browser ana) {
    ana.open(office.at("/administracion"));
    String form = "form[action$=personas] ";
    ana.find("section:nth-of-type(2) summary").click();
    type(ana, form, "login", "carla", "name", "Carla Gómez", "password", Office.PASSWORD);
    ana.find(form + "button").click();
    Eyes.on(ana).see("section:nth-of-type(2) .list", "Carla Gómez");
    ana.open(office.at("/administracion/personas/" + office.person("carla")));
    assertThat(ana.find("main").getText()).contains("Todavía no tiene papel");
    ana.open(office.at(ENTITY));
    ana.find("#equipo [name=persona]").sendKeys("Carla");
    ana.find("#equipo [name=rol]").sendKeys("diligenciador");
    ana.find("#equipo [name=rol] ~ button, #equipo form:last-of-type button").click();
    Eyes.on(ana).see("#equipo .list", "diligenciador");
  }

  private void comeIn(Browser carla) {
    carla.open(office.at("/entrar"));
    type(carla, "form.narrow ", "login", "carla", "password", Office.PASSWORD);
    carla.find("form.narrow button").click();
    Eyes.on(carla).see("h1", "Cambiar la contraseña");
    type(carla, "form.narrow ", "current", Office.PASSWORD, "password", OWN, "repeated", OWN);
    carla.find("form.narrow button").click();
    Eyes.on(carla).see("Alcaldía de Puerto Nuevo");
    carla.find("a.chip").click();
    Eyes.on(carla).see("Nadie ha respondido todavía");
    carla.follow(".notice a[href$=importacion]");
  }

  private void everything(Browser carla) throws IOException {
    String example = Files.readString(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
    Path file =
        Files.writeString(
            folder.resolve("todo.yaml"), example.replace("id: \"00000\"", "id: \"76999\""));
    carla.find("[type=file]").sendKeys(file.toString());
    carla.follow("button.main");
    Eyes.on(carla).see("La vigencia está vacía");
    carla.follow("button.main");
    Eyes.on(carla).see("Importación terminada").see("Alcaldía de Puerto Nuevo");
    carla.open(office.at(PERIOD));
    assertThat(carla.all("[aria-labelledby=t-avance] li")).hasSize(7);
    Eyes.on(carla)
        .see("Obligaciones vencidas")
        .see("[aria-labelledby=t-vence]", "3 de marzo de 2026")
        .see("[aria-labelledby=t-ultimos]", "Carla Gómez");
    assertThat(carla.all("[aria-labelledby=t-madurez] figure svg")).isNotEmpty();
  }

  private void handIn(Browser ana) {
    ana.open(office.at(ENTITY));
    ana.find("#vigencias details summary").click();
    type(ana, "form[action$=congelacion] ", "confirm", "2025");
    ana.find("form[action$=congelacion] button").click();
    Eyes.on(ana).see("#vigencias", "2025 congelada el");
    ana.follow("#vigencias a");
    ana.follow(".notice a[href$=informes]");
    int formats = ana.all("[name=format] option").size() - 1;
    ana.find("[name=format]").sendKeys("Todos");
    ana.find("form.tools button").click();
    Eyes.on(ana).see("Descargar tablero.html");
    Eyes.on(ana)
        .until(
            "return document.querySelectorAll('.list a[href$=archivo]').length"
                + " === arguments[0]",
            formats);
    List<String> links =
        ana.all(".list a").stream().map(each -> each.getDomProperty("href")).toList();
    for (String link : links) {
      ana.run("fetch(arguments[0]).then((got) => window.got = got.status)", link);
      Eyes.on(ana).until("return window.got === 200 && !(window.got = 0)");
    }
  }

  private static void type(Browser browser, String form, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      WebElement field = browser.find(form + "[name=" + pairs[i] + "]");
      field.clear();
      field.sendKeys(pairs[i + 1]);
    }
  }
}
