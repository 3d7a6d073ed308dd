package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every page, on a desktop and on a phone; with a picture of each. */
class EveryPageTest {
  private static final String BASE = "/entidades/76130/vigencias/2019";
  private static final String TOOL = BASE + "/cuestionarios/" + Veedor.TOOL_2019;

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
  void the_pages_of_a_period_are_accessible_and_fit() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("inicio", "/");
    pages.put("vigencia", BASE);
    pages.put("cuestionarios", BASE + "/cuestionarios");
    pages.put("cuestionario", TOOL + "?ver=pendientes");
    pages.put("parte", TOOL + "/partes/estrategia?propuestas=si");
    pages.put("pregunta", TOOL + "/preguntas/ID16");
    pages.put("resultados", BASE + "/resultados");
    pages.put("simulacion", BASE + "/simulacion?cambio=ID04%3DA,C");
    pages.put("explicacion", BASE + "/porque/declarado/" + Veedor.TOOL_2019 + "_ID16");
    pages.put("brechas", BASE + "/brechas");
    pages.put("portafolio", BASE + "/portafolio");
    pages.put("iniciativa", BASE + "/portafolio/INF-04");
    pages.put("hoja-de-ruta", BASE + "/hoja-de-ruta");
    pages.put("presupuesto", BASE + "/presupuesto");
    pages.put("indicadores", BASE + "/indicadores");
    pages.put("indicador", BASE + "/indicadores/IND-INF-01");
    pages.put("importacion", BASE + "/importacion");
    pages.put("respuestas", BASE + "/respuestas");
    pages.put("comparativo", BASE + "/comparativo");
    pages.put("ediciones", BASE + "/ediciones?de=gobierno-digital-2019&a=ipv6");
    pages.put("informes", BASE + "/informes");
    pages.put("entidades", "/comparativo?grupo=Valle");
    pages.put("grupos", "/comparativo/grupos");
    pages.put("cuenta", "/cuenta");
    pages.put("clave", "/clave");
    assertThat(wrong("carla", pages)).isEmpty();
  }

  @Test
  void the_pages_of_auditors_are_accessible_and_fit() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("revision", BASE + "/revision");
    pages.put("muestra", sample());
    assertThat(wrong("luz", pages)).isEmpty();
  }

  /** Draws a sample by the page, as auditors do; where it is told. */
  private static String sample() {
    try (Browser luz = office.browser("luz").open(office.at(BASE + "/revision"))) {
      luz.find("details.extra summary").click();
      luz.find("option[value=por_dominio]").click();
      luz.find("form[action$='/muestras'] button").click();
      Eyes.on(luz).see("En la muestra");
      return luz.find("a[href*='/revision/muestras/']").getDomAttribute("href");
    }
  }

  @Test
  void the_pages_of_administrators_are_accessible_and_fit() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("administracion", "/administracion");
    pages.put("entidad", "/administracion/entidades/76130");
    pages.put("persona", "/administracion/personas/" + office.person("carla"));
    pages.put("inicio-administracion", "/");
    assertThat(wrong("ana", pages)).isEmpty();
  }

  @Test
  void coming_in_and_getting_lost_are_accessible() {
    try (Browser nobody = Browser.start()) {
      List<String> wrong = new ArrayList<>(look(nobody.desktop(), "entrar", "/entrar"));
      wrong.addAll(look(nobody.phone(), "entrar-telefono", "/entrar"));
      assertThat(wrong).isEmpty();
      nobody.open(office.at("/entrar"));
      nobody.find("[name=login]").sendKeys("carla");
      nobody.find("[name=password]").sendKeys("otra cosa");
      nobody.find("form.narrow button").click();
      Eyes.on(nobody).see("[role=alert]", "no son correctos");
      assertThat(nobody.violations("html")).isEmpty();
    }
  }

  @Test
  void the_pages_of_who_plans_are_accessible_and_fit() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("portafolio-plan", BASE + "/portafolio");
    pages.put("iniciativa-plan", BASE + "/portafolio/INF-04");
    pages.put("hoja-de-ruta-plan", BASE + "/hoja-de-ruta");
    pages.put("presupuesto-plan", BASE + "/presupuesto");
    pages.put("indicador-plan", BASE + "/indicadores/IND-INF-01");
    pages.put("cuestionario-plan", TOOL);
    assertThat(wrong("pedro", pages)).isEmpty();
  }

  @Test
  void pages_that_refuse_are_accessible_and_lead_on() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("error-404", BASE + "/portafoleo");
    pages.put("error-404-vigencia", "/entidades/76130/vigencias/1999");
    pages.put("error-403", "/administracion");
    try (Browser carla = office.browser("carla")) {
      List<String> wrong = new ArrayList<>();
      pages.forEach((name, path) -> wrong.addAll(refused(carla, name, path)));
      assertThat(wrong).isEmpty();
      carla.open(office.at(BASE + "/importacion"));
      carla.run(
          "const form = document.querySelector('form[enctype]');"
              + "form.enctype = 'application/x-www-form-urlencoded';"
              + "form.action += '/ninguno'; form.submit()");
      Eyes.on(carla).see("h1", "No se puede");
      assertThat(carla.violations("html")).isEmpty();
      carla.phone();
      carla.picture("pagina-error-409-telefono");
      assertThat(carla.violations("html")).isEmpty();
    }
  }

  /** The browser itself complains of every status from 400 on; that is not the page's fault. */
  private static List<String> refused(Browser browser, String name, String path) {
    List<String> wrong = new ArrayList<>(look(browser.desktop(), name, path));
    wrong.addAll(look(browser.phone(), name + "-telefono", path));
    wrong.removeIf(each -> each.contains("Failed to load resource"));
    assertThat(browser.all("main a")).isNotEmpty();
    return wrong;
  }

  @Test
  void the_first_start_is_accessible_and_fits() throws IOException {
    try (Office empty = Office.empty(folder.resolve("vacia")).serve();
        Browser nobody = Browser.start()) {
      String path = empty.firstLink();
      List<String> wrong = new ArrayList<>(look(nobody.desktop(), "primer-inicio", path));
      wrong.addAll(look(nobody.phone(), "primer-inicio-telefono", path));
      assertThat(wrong).isEmpty();
    }
  }

  private static List<String> wrong(String login, Map<String, String> pages) {
    List<String> wrong = new ArrayList<>();
    try (Browser browser = office.browser(login)) {
      pages.forEach(
          (name, path) -> {
            wrong.addAll(look(browser.desktop(), name, path));
            wrong.addAll(look(browser.phone(), name + "-telefono", path));
          });
    }
    return wrong;
  }

  private static List<String> look(Browser browser, String name, String path) {
    browser.open(path.startsWith("http") ? path : office.at(path));
    List<String> wrong = new ArrayList<>();
    browser.violations("html").forEach(each -> wrong.add(name + " " + each));
    browser.complaints().forEach(each -> wrong.add(name + " " + each));
    long width = browser.run("return document.documentElement.scrollWidth - innerWidth");
    if (width > 0) {
      wrong.add(name + " es más ancha que la pantalla");
    }
    long headings = browser.run("return document.querySelectorAll('h1').length");
    if (headings != 1) {
      wrong.add(name + " tiene " + headings + " títulos");
    }
    browser.picture("pagina-" + name);
    return wrong;
  }
}
