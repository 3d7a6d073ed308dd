package co.veedor.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Dashboards;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** From any number of the dashboard to its reasons, down to the answer, and back. */
class DashboardWalkTest {
  /** No number is further from its answers. */
  private static final int FURTHEST = 8;

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start().desktop();
  }

  @AfterAll
  static void end() {
    browser.close();
  }

  static Stream<Path> pages() {
    return Stream.of(Dashboards.candelaria(), Dashboards.sanBernardo());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_leads_to_one_place(Path page) {
    browser.open(page);
    assertThat(
            browser.<List<String>>run(
                """
                return [...document.querySelectorAll('a[href]')]
                  .map((each) => each.getAttribute('href'))
                  .filter((href) => href.startsWith('#')
                    ? !document.getElementById(decodeURIComponent(href.slice(1)))
                    : !/^https?:/.test(href));
                """))
        .isEmpty();
    assertThat(
            browser.<List<String>>run(
                """
                const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
                const seen = new Set();
                return ids.filter((id) => seen.has(id) || !seen.add(id));
                """))
        .isEmpty();
  }

  @Test
  void a_number_of_each_instrument_leads_down_to_an_answer() {
    browser.open(Dashboards.sanBernardo());
    List<WebElement> decks = browser.all("#resumen .deck");
    assertThat(decks).hasSize(7);
    for (int deck = 0; deck < decks.size(); deck++) {
      browser.open(Dashboards.sanBernardo());
      WebElement number =
          browser.run(
              "return document.querySelectorAll('#resumen .deck')[arguments[0]]"
                  + ".querySelector('.big a')",
              deck);
      browser.click(number);
      assertThat(walk()).as("instrument " + deck).contains("respuesta de la entidad");
    }
  }

  /** Follows the first part that is worth something, again and again; tells where it ended. */
  private static String walk() {
    for (int step = 0; step < FURTHEST; step++) {
      WebElement place = browser.find("#panel .hit");
      assertThat(place.isDisplayed()).isTrue();
      WebElement answer = browser.run("return arguments[0].closest('.ans, .opts')", place);
      if (answer != null) {
        return "respuesta de la entidad: " + answer.getText();
      }
      WebElement next =
          browser.run(
              """
              const links = [...arguments[0].querySelectorAll("a[href*='--']")];
              const worth = (link) => /[1-9]/.test((link.closest('tr')?.lastElementChild
                ?? link.nextSibling ?? link.parentElement).textContent);
              return links.find(worth) ?? links[0];
              """,
              place);
      assertThat(next).as(place.getText()).isNotNull();
      browser.click(next);
    }
    return "no end after " + FURTHEST + " steps";
  }

  @Test
  void back_returns_step_by_step_and_out_of_the_panel() {
    browser.open(Dashboards.candelaria());
    browser.click(browser.find("#resumen .big a"));
    String total = browser.find("#panel-titulo").getText();
    browser.click(browser.find("#panel .hit a[href*='ID02']"));
    assertThat(browser.find("#panel-titulo").getText()).contains("ID02").isNotEqualTo(total);
    assertThat(browser.find("#panel-volver").isDisplayed()).isTrue();
    browser.back();
    assertThat(browser.find("#panel-titulo").getText()).isEqualTo(total);
    browser.back();
    assertThat(browser.find("#panel").isDisplayed()).isFalse();
    assertThat(browser.<String>run("return location.hash")).isEmpty();
  }

  @Test
  void an_address_with_a_name_opens_its_explanation_and_another_changes_it() {
    browser.open(Dashboards.candelaria().toUri() + "#gobierno-digital-2019_ID16--brecha");
    assertThat(browser.find("#panel-titulo").getText()).contains("ID16");
    assertThat(browser.find("#panel .hit").getText()).contains("Brecha", "100,00 puntos");
    browser.run("location.hash = '#gobierno-digital-2019_ID03'");
    browser.run("return new Promise((done) => setTimeout(done, 100))");
    assertThat(browser.find("#panel-titulo").getText()).contains("ID03");
    browser.run("location.hash = '#brechas'");
    browser.run("return new Promise((done) => setTimeout(done, 100))");
    assertThat(browser.find("#panel").isDisplayed()).isFalse();
  }

  @Test
  void the_keyboard_alone_goes_to_a_number_opens_it_and_comes_back() {
    browser.open(Dashboards.candelaria());
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Saltar al contenido");
    assertThat(browser.focused().isDisplayed()).isTrue();
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getAttribute("id")).isEqualTo("contenido");
    browser.press(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Ver los datos en tabla");
    browser.press(Keys.TAB);
    WebElement name = browser.focused();
    assertThat(name.getAttribute("href")).contains("#gobierno-digital-2019_arquitectura");
    assertThat(name.getCssValue("outline-style")).isEqualTo("solid");
    browser.press(Keys.TAB, Keys.ENTER);
    assertThat(browser.find("#panel").isDisplayed()).isTrue();
    assertThat(browser.find("#panel .hit").getText()).contains("57,35 %");
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("#panel").isDisplayed()).isFalse();
    assertThat(browser.focused().getText()).isEqualTo("57,35");
  }

  @Test
  void the_keyboard_opens_details_sorts_and_never_leaves_the_panel() {
    browser.open(Dashboards.candelaria());
    WebElement summary = browser.find("#tabla-gaps summary");
    browser.run("arguments[0].focus()", summary);
    browser.press(Keys.ENTER);
    assertThat(browser.<Boolean>run("return arguments[0].parentElement.open", summary)).isTrue();
    browser.run("document.querySelector('#tabla-gaps thead button').focus()");
    browser.press(Keys.SPACE);
    assertThat(browser.find("#tabla-gaps thead th").getAttribute("aria-sort"))
        .isEqualTo("ascending");
    browser.open(Dashboards.candelaria().toUri() + "#parametro-credito.parcial");
    for (int press = 0; press < 4; press++) {
      browser.press(Keys.TAB);
      assertThat(
              browser.<Boolean>run(
                  "return document.activeElement === document.body"
                      + " || !!document.activeElement.closest('#panel')"))
          .isTrue();
    }
  }

  @Test
  void every_stop_of_the_keyboard_can_be_seen() {
    browser.open(Dashboards.candelaria());
    for (int press = 0; press < 60; press++) {
      browser.press(Keys.TAB);
      assertThat(
              browser.<String>run(
                  """
                  const stop = document.activeElement;
                  const style = getComputedStyle(stop);
                  const box = stop.getClientRects()[0];
                  const above = document.elementFromPoint(box.x + box.width / 2, box.y + 3);
                  return parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== 'none'
                    && stop.contains(above) ? '' : stop.outerHTML.slice(0, 200);
                  """))
          .isEmpty();
    }
  }
}
