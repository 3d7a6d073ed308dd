package co.veedor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Browser;
import co.veedor.support.Veedor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both readings with what was reviewed, and contradictions from either side, where people look. */
class StandingsPageTest {
  private static final String CLAIM = "/cuestionarios/" + Veedor.TOOL_2019 + "/preguntas/PR02";
  private static final String DENIAL = "/cuestionarios/mspi-2022/preguntas/5.2";

  /** Two claims with one document each, one of them accepted; the other side claims nothing. */
  private static final String ANSWERS =
      """
      entity: {name: X, id: "76130", order: territorial, kind: alcaldia}
      period: "2025"
      answers:
        gobierno-digital-2019:
          PR02: {declared: 100, evidence: [{title: Acta, status: aceptada, date: 2025-03-01}]}
          PR03: {declared: 60, evidence: [{title: Informe, date: 2025-03-01}]}
        mspi-2022:
          "5.2": 0
      """;

  @TempDir static Path folder;

  private static Office office;
  private static Browser luz;

  @BeforeAll
  static void open() throws IOException {
    Path file = Files.writeString(folder.resolve("respuestas.yaml"), ANSWERS);
    office = Office.open(folder.resolve("datos")).with(file).serve();
    luz = office.browser("luz");
  }

  @AfterAll
  static void close() {
    luz.close();
    office.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/resultados",
        "/brechas",
        "/portafolio",
        "/hoja-de-ruta",
        "/presupuesto",
        "/indicadores",
        "/comparativo"
      })
  void a_page_of_numbers_tells_both_readings_and_the_share_reviewed(String page) {
    luz.open(office.at(Office.BASE + page));
    luz.picture("lecturas" + page.replace('/', '-') + "-1280");
    assertThat(luz.find("main").getText())
        .contains("1 de 2 evidencias (50,00 %) y 1 de 2 afirmaciones (50,00 %)")
        .containsPattern("(?is)declarada.*80,00.*50,00")
        .containsPattern("(?is)verificada.*50,00|50,00 % verificada");
  }

  @Test
  void a_contradiction_stands_on_both_of_its_questions_and_leads_to_the_other() {
    luz.open(office.at(Office.BASE + CLAIM));
    luz.picture("contradiccion-1280");
    assertThat(luz.find("#contradice-PR02").getText())
        .contains("5.2 de «Autodiagnóstico del MSPI (93 controles, ISO/IEC 27001:2022)»")
        .doesNotContain("mspi-2022", "across/");
    luz.follow("#contradice-PR02 a");
    assertThat(luz.find("article h2").getText()).startsWith("5.2");
    assertThat(luz.find("#contradice-5\\.2").getText()).contains("PR02 de «Herramienta");
    luz.follow("#contradice-5\\.2 a");
    assertThat(luz.find("article h2").getText()).startsWith("PR02");
  }

  @Test
  void a_part_shows_it_at_its_question_and_no_other() {
    luz.open(
        office.at(Office.BASE + "/cuestionarios/" + Veedor.TOOL_2019 + "/partes/planificacion"));
    assertThat(luz.all(".clash")).hasSize(1);
    assertThat(luz.all("#contradice-PR02 .clash")).hasSize(1);
  }

  @Test
  void the_reason_of_a_contradiction_says_what_its_rule_decides() {
    luz.open(office.at(Office.BASE + DENIAL));
    luz.follow("#contradice-5\\.2 p:last-child a:last-child");
    assertThat(luz.find("main").getText())
        .contains("Regla: Dos instrumentos preguntan lo mismo y una respuesta niega a la otra");
  }

  @Test
  void the_results_name_no_rule_and_no_instrument_by_its_code() {
    luz.open(office.at(Office.BASE + "/resultados"));
    List<String> findings =
        luz.all("#tabla-findings .row").stream().map(each -> each.getText()).toList();
    assertThat(findings).isNotEmpty();
    assertThat(String.join("\n", findings))
        .contains("5.2 de Autodiagnóstico del MSPI (93 controles, ISO/IEC 27001:2022)")
        .doesNotContain("mspi-2022", "across/", "consistency/");
  }

  @Test
  void the_totals_fit_on_a_phone() {
    luz.phone().open(office.at(Office.BASE + "/brechas"));
    luz.picture("lecturas-brechas-390");
    assertThat(luz.all("details.standings[open]")).isEmpty();
    luz.find("details.standings summary").click();
    luz.picture("lecturas-brechas-390-abierto");
    Long wide = luz.run("return document.documentElement.scrollWidth - innerWidth");
    assertThat(wide).isNotPositive();
    assertThat(luz.violations("main")).isEmpty();
    luz.desktop();
  }
}
