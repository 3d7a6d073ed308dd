package co.veedor.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Dashboards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The dashboard needs nothing else: no network, no script, no screen. */
class DashboardAloneTest {
  @TempDir private Path folder;

  private Browser browser;

  @BeforeEach
  void start() {
    browser = Browser.start().desktop();
  }

  @AfterEach
  void end() {
    browser.close();
  }

  @Test
  void no_request_leaves_the_page_whatever_is_done_in_it() {
    browser.open(Dashboards.candelaria());
    browser.click(browser.find("#resumen .big a"));
    browser.click(browser.find("#tabla-gaps thead button"));
    assertThat(browser.requests()).isEmpty();
    assertThat(browser.<Long>run("return performance.getEntriesByType('resource').length"))
        .isZero();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void the_page_forbids_itself_what_it_does_not_use() throws IOException {
    Path spoilt = folder.resolve("tablero.html");
    String page = Files.readString(Dashboards.candelaria());
    Files.writeString(
        spoilt,
        page.replace(
            "</main>",
            "<img src=\"http://127.0.0.1:9/x.png\"><script>document.title = 'ajeno'</script></main>"));
    browser.open(spoilt);
    assertThat(browser.<String>run("return document.title")).contains("Candelaria");
    assertThat(browser.find("#panel-titulo").getTagName()).isEqualTo("h2");
    assertThat(browser.complaints())
        .anyMatch(complaint -> complaint.contains("img-src"))
        .anyMatch(complaint -> complaint.contains("script-src"));
  }

  @Test
  void without_scripts_details_open_and_numbers_still_lead_to_their_reasons() {
    browser.scripts(false);
    browser.open(Dashboards.candelaria());
    WebElement more = browser.find("#tabla-gaps details");
    browser.find("#tabla-gaps summary").sendKeys(Keys.ENTER);
    assertThat(more.getAttribute("open")).isNotNull();
    assertThat(browser.find("#filtros").isDisplayed()).isFalse();
    browser.find("#resumen .big a").sendKeys(Keys.ENTER);
    WebElement reason = browser.find("#gobierno-digital-2019_arquitectura--declarado");
    assertThat(reason.isDisplayed()).isTrue();
    assertThat(reason.getText()).contains("57,35 %");
  }

  @Test
  void what_numbers_of_a_picture_mean_is_folded_on_a_phone_and_open_on_paper() {
    browser.phone().open(Dashboards.sanBernardo());
    WebElement keys = browser.find("details.keys");
    assertThat(keys.getAttribute("open")).isNull();
    browser.print("san-bernardo");
    assertThat(keys.getAttribute("open")).isNotNull();
  }

  @Test
  void paper_shows_results_and_leaves_out_what_only_a_screen_can_do() {
    browser.open(Dashboards.candelaria());
    browser.media("print");
    assertThat(browser.find("#tabla-gaps").isDisplayed()).isTrue();
    assertThat(browser.find("#tabla-schedule").isDisplayed()).isTrue();
    assertThat(browser.find("#filtros").isDisplayed()).isFalse();
    assertThat(browser.find(".nav").isDisplayed()).isFalse();
    assertThat(browser.find(".printed").isDisplayed()).isTrue();
  }
}
