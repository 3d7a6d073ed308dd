package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Towns;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Results side by side. */
class ComparePagesTest {
  private static final String TABLE = "main > .scroll ";
  private static final String LEVEL = "#p-ID01 input[name=level][value='%s']";

  @TempDir Path folder;

  private Office office;

  @BeforeEach
  void open() throws IOException {
    office =
        Office.open(folder)
            .with(Veedor.CANDELARIA)
            .with(Veedor.ROOT.resolve("examples/recien-empieza-2025.yaml"))
            .serve();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void periods_stand_side_by_side_with_what_changed() {
    try (Browser carla = office.browser("carla")) {
      answer(carla, "2024", "25");
      answer(carla, "2025", "75");
      carla.open(office.at(Office.BASE + "/comparativo"));
      assertThat(carla.find(TABLE + "thead").getText()).contains("2019", "2024", "2025", "Cambio");
      assertThat(carla.find("tr.group").getText()).contains("2019").contains("rige desde");
      assertThat(row(carla, "Estrategia de TI"))
          .containsSubsequence("66,25 %", "25,00 %", "75,00 %", "+50");
      carla.click(carla.find("main a[href$=causas]"));
      Eyes.on(carla).see("h1", "Por qué cambió").see("Lo que movió los totales").see("ID01");
      assertThat(carla.find("main ul.notice").getText())
          .contains("Las dos vigencias se evalúan con las reglas de hoy.");
      assertThat(carla.find("select[name=con] option[selected]").getText()).isEqualTo("2024");
      assertThat(carla.violations("html")).isEmpty();
      carla.picture("pagina-causas");
      carla.phone().picture("pagina-causas-telefono");
      assertThat(carla.violations("html")).isEmpty();
    }
  }

  @Test
  void entities_of_a_group_are_compared_in_the_period_one_chooses() {
    try (Browser carla = office.browser("carla")) {
      answer(carla, "2025", "75");
      carla.open(office.at("/comparativo?grupo=Valle"));
      assertThat(carla.find(TABLE + "thead").getText()).contains("Alcaldía de Candelaria, 2025");
      choose(carla, "2019");
      assertThat(carla.find(TABLE + "thead").getText()).contains("Alcaldía de Candelaria, 2019");
      assertThat(row(carla, "Estrategia de TI")).contains("66,25 %");
      choose(carla, "2024");
      assertThat(carla.find("main").getText())
          .contains("Sin resultados en 2024: Alcaldía de Candelaria");
    }
  }

  @Test
  void groups_of_equals_are_told_by_quartiles_and_one_sees_where_its_own_stands()
      throws IOException {
    try (Office towns = towns();
        Browser carla = towns.browser("carla")) {
      carla.open(towns.at("/comparativo"));
      carla.click(carla.find("main a[href$=grupos]"));
      Eyes.on(carla).see("h1", "Grupos de iguales").see("Los grupos de menos de 5 entidades");
      assertThat(carla.all("[name=por]:checked")).hasSize(4);
      for (String dimension : List.of("orden", "tipo", "poblacion")) {
        carla.find("[name=por][value=" + dimension + "]").click();
      }
      carla.find("[name=entidad]").sendKeys("Alcaldía de Macondo 6");
      carla.find("button.main").click();
      // Of 0, 10 … 60, Macondo 6 has 60: above the third quartile, 45.
      Eyes.on(carla).see("Dónde está Alcaldía de Macondo 6").see("Cuarto más alto");
      assertThat(carla.find("main").getText())
          .contains("grupos por categoría")
          .contains("15,00 30,00 45,00")
          .doesNotContain("Macondo 3:");
      assertThat(carla.violations("html")).isEmpty();
      carla.picture("pagina-grupos");
      carla.phone().picture("pagina-grupos-telefono");
      carla.run("document.getElementById('t-grupos').scrollIntoView()");
      carla.picture("pagina-grupos-tabla-telefono");
      assertThat(carla.violations("html")).isEmpty();
      long wide = carla.run("return document.documentElement.scrollWidth - innerWidth");
      assertThat(wide).isNotPositive();
      assertThat(carla.find("a[download]").getDomAttribute("href"))
          .endsWith("/sin-nombres?vigencia=2019&por=categoria");
    }
  }

  private Office towns() throws IOException {
    Path files = folder.resolve("pueblos");
    Towns.write(files);
    Office office = Office.open(folder.resolve("otra"));
    for (int town = 0; town < Towns.ALL; town++) {
      office.with(Towns.file(files, town));
    }
    return office.serve();
  }

  private void choose(Browser browser, String period) {
    browser.find("[name=vigencia]").sendKeys(period);
    browser.find("button.main").click();
    Eyes.on(browser).until("return location.search.includes('vigencia=' + arguments[0])", period);
  }

  private static String row(Browser browser, String name) {
    return browser.all(TABLE + "tbody tr").stream()
        .map(WebElement::getText)
        .filter(text -> text.startsWith(name))
        .findFirst()
        .orElseThrow();
  }

  private void answer(Browser browser, String period, String level) {
    browser.open(office.at(Office.PART.replace("2025", period)));
    browser.find(LEVEL.formatted(level)).click();
    Eyes.on(browser).state("ID01", "Guardado ");
  }
}
