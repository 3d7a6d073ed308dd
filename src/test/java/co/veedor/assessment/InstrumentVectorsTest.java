package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.questionnaire.Questionnaire;
import co.veedor.response.Response;
import co.veedor.support.Veedor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes and published figures of the national instruments. */
class InstrumentVectorsTest {
  @ParameterizedTest
  @CsvSource({
    "mspi-2013, anexo-a, 114",
    "mspi-2013, phva, 17",
    "mspi-2022, anexo-a, 93",
    "mspi-2022, phva, 23",
    "mrae-v3, mggti, 63",
    "mrae-v3, mae, 29",
    "mrae-v3, mgpti, 14",
    "mrae-v1, total, 93",
    "ipv6, total, 15"
  })
  void an_instrument_is_complete(String questionnaire, String component, int questions) {
    assertThat(edition(questionnaire).below(component)).hasSize(questions);
  }

  @Test
  void the_classic_annex_has_14_domains_and_35_objectives() {
    Questionnaire edition = edition("mspi-2013");
    assertThat(edition.childrenOf("anexo-a")).hasSize(14);
    assertThat(edition.nodes().values())
        .filteredOn(one -> one.kind().equals("objective"))
        .hasSize(35);
  }

  /** Vector C: the blank workbook has one control at 100 and all others at 0. */
  @Test
  void one_control_at_100_gives_10_in_its_domain_and_3_33_in_its_function() {
    String answers =
        edition("mspi-2013").below("anexo-a").stream()
            .map(one -> one.id() + ": " + (one.id().equals("A.6.1.4") ? 100 : 0))
            .collect(Collectors.joining("\n    "));
    Assessment result = Veedor.assess(response("mspi-2013", answers));
    assertThat(Veedor.reading(result, "A.6", "declarado")).isEqualTo("10");
    assertThat(Veedor.node(result, "A.6").level().name()).isEqualTo("Inicial");
    assertThat(Veedor.reading(result, "ID", "declarado")).isEqualTo("10/3");
    assertThat(Veedor.reading(result, "anexo-a", "declarado")).isEqualTo("5/7");
  }

  /** The worked example of the current workbook: 42.56 + 12.8 + 11.2 + 11.2. */
  @Test
  void the_current_cycle_gives_77_76() {
    Function<String, Integer> value = id -> id.startsWith("7.") && !id.equals("7.1") ? 60 : 80;
    String answers =
        edition("mspi-2022").below("phva").stream()
            .map(one -> "\"" + one.id() + "\": " + value.apply(one.id()))
            .collect(Collectors.joining("\n    "));
    Assessment result = Veedor.assess(response("mspi-2022", answers));
    assertThat(Veedor.reading(result, "C.7", "declarado")).isEqualTo("64");
    assertThat(Veedor.reading(result, "planear", "declarado")).isEqualTo("76");
    assertThat(Veedor.reading(result, "phva", "declarado")).isEqualTo("1944/25");
  }

  @Test
  void items_of_the_classic_cycle_inherit_their_controls_until_somebody_answers_them() {
    Assessment inherited = Veedor.assess(response("mspi-2013", "A.5.1.1: 60"));
    assertThat(Veedor.reading(inherited, "P.2", "declarado")).isEqualTo("60");
    Assessment answered = Veedor.assess(response("mspi-2013", "A.5.1.1: 60\n    P.2: 20"));
    assertThat(Veedor.reading(answered, "P.2", "declarado")).isEqualTo("20");
  }

  private static Questionnaire edition(String id) {
    return Veedor.content().questionnaires().get(id);
  }

  private static Response response(String questionnaire, String answers) {
    return Veedor.document(
        Veedor.head().replace(Veedor.TOOL_2019, questionnaire) + "    " + answers + "\n");
  }
}
