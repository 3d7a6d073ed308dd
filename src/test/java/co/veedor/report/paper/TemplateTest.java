package co.veedor.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.FaultList;
import co.veedor.fault.Place;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Templates and the texts that fill them. */
class TemplateTest {
  private static String filled(String text, Map<String, String> words) {
    return new Template(text).filled(words::get);
  }

  @Test
  void a_count_takes_the_noun_that_fits() {
    String text = "Hay {n|brecha|brechas}.";
    assertThat(filled(text, Map.of("n", "1"))).isEqualTo("Hay 1 brecha.");
    assertThat(filled(text, Map.of("n", "522"))).isEqualTo("Hay 522 brechas.");
    assertThat(filled(text, Map.of("n", "0"))).isEqualTo("Hay 0 brechas.");
  }

  @Test
  void what_fills_a_template_is_no_template() {
    assertThat(filled("{a} y {b}", Map.of("a", "{b} $1 \\", "b", "x"))).isEqualTo("{b} $1 \\ y x");
  }

  @Test
  void an_unknown_word_is_a_fault_that_names_the_nearest() {
    FaultList faults = new FaultList(Kind.CONTENT);
    Template.read("{entidat}", new Place("x.yaml", 7), Set.of("entidad", "periodo"), faults);
    assertThat(faults.thrown())
        .hasMessageContaining("x.yaml:7")
        .hasMessageContaining("¿Quiso decir «entidad»?");
  }

  @Test
  void control_characters_become_spaces_and_everything_else_stays() {
    assertThat(Legible.text("a\u0007b\u0085c")).isEqualTo("a b c");
    assertThat(Legible.text("ñandú 😀 ﬁ 漢")).isEqualTo("ñandú 😀 ﬁ 漢");
    assertThat(Legible.text("x\uD83Dy\uFFFF")).isEqualTo("x\uFFFDy\uFFFD");
  }
}
