package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.response.Period;
import co.veedor.store.By;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What moved from one period the service keeps to the next, with the amendment among the causes.
 */
class MovementTest {
  private static final String LATER = "/entidades/" + Serving.OWN + "/vigencias/2020";
  private static final String ANSWER =
      LATER + "/cuestionarios/" + Veedor.TOOL_2019 + "/respuestas/";

  @Test
  void an_amended_answer_is_named_with_what_it_moved(@TempDir Path folder) {
    try (Serving serving = Serving.on(Databases.SQLITE, folder)) {
      Visitor ana = amended(serving);
      Visitor.Answer told = ana.get(LATER + "/comparacion/causas?con=" + Serving.PERIOD);
      Map<?, ?> question = node(told, "PR01");
      assertThat(question.get("moved")).hasToString("60");
      Map<?, ?> part = (Map<?, ?>) ((List<?>) question.get("because")).get(0);
      assertThat(part.get("cause")).isEqualTo("respuesta");
      assertThat(new BigDecimal(part.get("points").toString())).isEqualByComparingTo("60");
      assertThat(part.get("amendments").toString())
          .contains("acta", "Persona diligenciador", "Persona planeador");
      assertThat(told.list("unmoved")).isEmpty();
      assertThat(ana.get(LATER + "/comparacion/causas?con=1999").status()).isEqualTo(404);
    }
  }

  /** Two periods with another answer each, the later one corrected after it was handed in. */
  private static Visitor amended(Serving serving) {
    serving
        .service()
        .services()
        .store()
        .periods()
        .open(
            Serving.OWN, Period.read("2020").orElseThrow(), LocalDate.of(2020, 12, 31), By.SYSTEM);
    Visitor ana = serving.browser(Role.DILIGENCIADOR);
    ana.put(Serving.ANSWERS + "PR01", Map.of("answer", 20, "version", 0));
    ana.put(ANSWER + "PR01", Map.of("answer", 60, "version", 0));
    serving.browser(Role.ADMINISTRADOR).post(LATER + "/congelacion", Map.of());
    Map<String, Object> asked =
        Map.of(
            "questionnaire", Veedor.TOOL_2019, "question", "PR01", "answer", 80, "reason", "acta");
    Object id = ana.post(LATER + "/enmiendas", asked).at("id");
    Visitor planner = serving.browser(Role.PLANEADOR);
    planner.put(LATER + "/enmiendas/" + id + "/decision", Map.of("approve", true));
    return ana;
  }

  private static Map<?, ?> node(Visitor.Answer told, String id) {
    return told.list("readings.declared").stream()
        .map(each -> (Map<?, ?>) each)
        .filter(each -> id.equals(each.get("id")))
        .findFirst()
        .orElseThrow();
  }
}
