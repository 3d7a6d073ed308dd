package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Evidence beside a question: what it backs, and until when. */
class EvidencePageTest {
  private static final String FILE = "#p-ID02 form.drop ";
  private static final String CITED = "#p-ID01 form[action$=evidencias] ";

  @TempDir Path folder;

  private Office office;
  private Browser carla;

  @BeforeEach
  void open() throws IOException {
    office = Office.open(folder.resolve("datos")).serve();
    carla = office.browser("carla").open(office.at(Office.PART));
  }

  @AfterEach
  void close() {
    carla.close();
    office.close();
  }

  @Test
  void a_file_tells_its_options_its_days_and_the_other_questions_it_backs() throws IOException {
    Path act = Files.writeString(folder.resolve("acta.pdf"), "%PDF-1.4\n%acta\n");
    carla.find(FILE + "input[type=file]").sendKeys(act.toString());
    carla.click(carla.find(FILE + "summary"));
    day(FILE + "[name=issued]", "2025-02-01");
    day(FILE + "[name=expires]", "2026-02-01");
    carla.click(carla.find(FILE + "[value=A]"));
    carla.click(carla.find(FILE + "[value=C]"));
    carla.find(FILE + "[name=otras]").sendKeys("ID01, ID04");
    carla.click(carla.find(FILE + "button"));
    Eyes.on(carla)
        .see("#evidencia-ID02", "respalda A, C")
        .see("#evidencia-ID02", "expedida el 1 de febrero de 2025")
        .see("#evidencia-ID02", "vence el 1 de febrero de 2026");
    carla.open(office.at(Office.PART));
    assertThat(carla.find("#evidencia-ID01 li").getText()).contains("acta.pdf");
    assertThat(carla.find("#evidencia-ID04 li").getText()).contains("acta.pdf");
    assertThat(carla.all("#evidencia-ID03 li")).isEmpty();
  }

  @Test
  void days_that_contradict_and_questions_that_do_not_exist_are_told_and_nothing_is_kept() {
    cite("expires", "2025-01-01");
    Eyes.on(carla).see("#evidencia-ID01 .said", "vence antes de expedirse");
    day(CITED + "[name=expires]", "2027-01-01");
    type("otras", "ID0");
    carla.click(submit());
    Eyes.on(carla)
        .see("#evidencia-ID01 .said", "La pregunta «ID0» no existe. ¿Quiso decir «ID01»?");
    assertThat(carla.all("#evidencia-ID01 li")).isEmpty();
    assertThat(carla.find("#p-ID01 [name=url]").getDomProperty("value")).contains("gov.co");
  }

  @Test
  void a_piece_handed_in_before_is_used_again_and_its_options_can_change() {
    cite("expires", "2027-01-01");
    Eyes.on(carla).see("#evidencia-ID01", "Acta del comité");
    carla.open(office.at(Office.PART));
    String again = "#evidencia-ID02 form[action$=usos] ";
    carla.click(carla.find(again + "[value=B]"));
    carla.click(carla.find(again + "button"));
    Eyes.on(carla).see("#evidencia-ID02", "respalda B");
    carla.click(carla.find("#evidencia-ID02 li [value=B]"));
    carla.click(carla.find("#evidencia-ID02 li [value=D]"));
    carla.click(carla.find("#evidencia-ID02 li form[action$=usos] button"));
    Eyes.on(carla).see("#evidencia-ID02", "respalda D");
  }

  @Test
  void a_question_whose_code_has_points_takes_evidence_too() {
    carla.open(office.at(Office.BASE + "/cuestionarios/mspi-2022/preguntas/A.6.3"));
    carla.run("document.querySelector('form[action$=evidencias]').parentElement.open = true");
    carla.find("form[action$=evidencias] [name=url]").sendKeys("https://ejemplo.gov.co/plan");
    carla.click(carla.find("form[action$=evidencias] button"));
    Eyes.on(carla).until("return !!document.querySelector('.evid li')");
    assertThat(carla.find(".evid li").getText()).contains("https://ejemplo.gov.co/plan");
  }

  private void cite(String day, String value) {
    carla.run("document.querySelectorAll('#p-ID01 details').forEach((each) => each.open = true)");
    type("url", "https://ejemplo.gov.co/acta.pdf");
    type("titulo", "Acta del comité");
    day(CITED + "[name=issued]", "2026-01-01");
    day(CITED + "[name=" + day + "]", value);
    carla.click(submit());
  }

  private void type(String name, String text) {
    carla.find(CITED + "[name=" + name + "]").sendKeys(text);
  }

  private WebElement submit() {
    return carla.find(CITED + "button");
  }

  private void day(String selector, String day) {
    carla.run("document.querySelector(arguments[0]).value = arguments[1]", selector, day);
  }
}
