package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Response;
import co.veedor.support.Veedor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The nearest target counts: question, domain, component, questionnaire, general parameter. */
class TargetsTest {
  private static final String ANSWERS =
      Veedor.head() + "    ID14: 50\n    ID15: 50\n    ID03: 50\n";

  @Test
  void without_targets_the_general_parameter_counts() {
    assertThat(targets("")).containsExactlyInAnyOrder("ID14 100", "ID15 100", "ID03 100");
  }

  @Test
  void an_early_day_has_targets_too() {
    Response response =
        Veedor.document(
            Veedor.head().replace("2019", "2017").replace("gobierno-digital-2017", "mspi-2013")
                + "    A.5.1.1: 20\n");
    Assessment result =
        Veedor.assessor().assess(response, java.time.LocalDate.of(2017, 12, 31), "declarado");
    assertThat(result.gaps()).extracting(gap -> gap.question().id()).contains("A.5.1.1");
  }

  @Test
  void the_nearest_target_wins() {
    assertThat(targets("targets: {gobierno-digital-2019: 80, servicios: 60, ID14: 55}\n"))
        .containsExactlyInAnyOrder("ID14 55", "ID15 60", "ID03 80");
  }

  @Test
  void targets_may_stand_under_their_questionnaire() {
    assertThat(targets("targets: {gobierno-digital-2019: {servicios: 60, arquitectura: 70}}\n"))
        .containsExactlyInAnyOrder("ID14 60", "ID15 60", "ID03 70");
  }

  @Test
  void a_reached_target_is_no_gap() {
    assertThat(targets("targets: {gobierno-digital-2019: 50}\n")).isEmpty();
  }

  private static List<String> targets(String written) {
    Response response = Veedor.document(ANSWERS + written);
    return Veedor.assess(response).gaps().stream()
        .map(gap -> gap.question().id() + " " + gap.target())
        .toList();
  }
}
