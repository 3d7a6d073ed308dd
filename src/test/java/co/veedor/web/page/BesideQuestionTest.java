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

/** What helps to answer: last period, other questionnaires, search, files dragged in. */
class BesideQuestionTest {
  private static final String LEVEL = "#p-ID01 input[name=level][value='50']";

  @TempDir Path folder;

  private Office office;
  private Browser carla;

  @BeforeEach
  void open() throws IOException {
    office = Office.open(folder.resolve("datos")).serve();
    carla = office.browser("carla");
  }

  @AfterEach
  void close() {
    carla.close();
    office.close();
  }

  @Test
  void the_answer_of_the_last_period_stands_beside_the_question() {
    carla.open(office.at(Office.PART.replace("2025", "2024")));
    carla.find(LEVEL).click();
    Eyes.on(carla).state("ID01", "Guardado ");
    carla.open(office.at(Office.PART));
    assertThat(carla.find("#p-ID01 .before").getText()).contains("2024", "Nivel 50", "Aprobado");
    assertThat(carla.all("#p-ID02 .before")).isEmpty();
    assertThat(carla.find(LEVEL).isSelected()).isFalse();
  }

  @Test
  void what_another_edition_suggests_is_taken_with_one_button() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("antes.yaml"),
            """
            entity: {name: X, id: "76130", order: territorial, kind: alcaldia}
            period: "2025"
            answers: {mspi-2013: {A.7.2.2: {level: 60}}}
            """);
    carla.open(office.at(Office.BASE + "/importacion"));
    carla.find("[type=file]").sendKeys(file.toString());
    carla.follow("button.main");
    carla.follow("button.main");
    String question = Office.BASE + "/cuestionarios/mspi-2022/preguntas/A.6.3";
    carla.open(office.at(question));
    assertThat(carla.all("[data-proposal]")).isEmpty();
    carla.open(office.at(question + "?propuestas=si"));
    assertThat(carla.find("[data-proposal]").getText()).contains("A.7.2.2", "60");
    carla.click(carla.find("[data-proposal] button"));
    Eyes.on(carla).see("[data-state]", "Guardado ");
    carla.open(office.at(question));
    assertThat(carla.find("input[name=level][value='60']").isSelected()).isTrue();
  }

  @Test
  void a_file_dragged_over_a_question_becomes_its_evidence() {
    carla.open(office.at(Office.PART));
    carla.run(
        """
        const files = new DataTransfer();
        files.items.add(new File(['%PDF-1.4\\n%acta\\n'], 'arrastrada.pdf'));
        const drop = {dataTransfer: files, bubbles: true, cancelable: true};
        document.querySelector('#p-ID03 .ask').dispatchEvent(new DragEvent('drop', drop));
        """);
    Eyes.on(carla).see("#evidencia-ID03", "arrastrada.pdf");
    carla.open(office.at(Office.PART));
    assertThat(carla.find("#evidencia-ID03 li").getText()).contains("arrastrada.pdf");
    assertThat(carla.all("#evidencia-ID01 li")).isEmpty();
  }

  @Test
  void questions_are_found_by_words_with_or_without_accents() {
    String whole = Office.PART.replace("/partes/estrategia", "");
    carla.open(office.at(whole + "?texto=planeacion%20estrategica"));
    assertThat(carla.find(".list").getText()).contains("ID01", "ID02").doesNotContain("ID16");
    carla.open(office.at(Office.PART));
    carla.find("#ver [name=buscar]").sendKeys("componentes desarrolla el peti");
    assertThat(carla.find("#p-ID02").isDisplayed()).isTrue();
    assertThat(carla.find("#p-ID01").isDisplayed()).isFalse();
    assertThat(carla.find("#ver output").getText()).isEqualTo("1 de 4 preguntas");
  }
}
