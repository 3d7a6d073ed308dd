package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.facts.said.Score;
import co.veedor.facts.said.Terms;
import co.veedor.facts.said.Why;
import co.veedor.number.Fraction;
import co.veedor.support.Veedor;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Portada a public hospital published in 2016: fourteen domains, their mean, target 60. */
class PublishedPortadaTest {
  private static final List<Integer> PRINTED =
      List.of(20, 17, 30, 17, 24, 20, 22, 27, 19, 11, 30, 6, 17, 19);

  private static final Assessment SHEET =
      Veedor.assess(
          Veedor.response(Veedor.ROOT.resolve("src/test/resources/vectors/portada-2016.yaml")));

  @Test
  void the_mean_of_the_printed_figures_is_19_93() {
    List<Score> scores =
        IntStream.range(0, PRINTED.size())
            .mapToObj(
                i ->
                    Score.of(
                        "d" + i, "declarado", Fraction.of(PRINTED.get(i)), Why.of("prueba", "")))
            .toList();
    assertThat(Terms.equal(scores).total()).isEqualTo(Fraction.of(279, 14));
    assertThat(Terms.equal(scores).total().rounded(2)).isEqualTo(new BigDecimal("19.93"));
  }

  @Test
  void a_sheet_of_114_answers_prints_the_fourteen_figures() {
    List<BigDecimal> shown =
        IntStream.rangeClosed(5, 18)
            .mapToObj(i -> Veedor.node(SHEET, "A." + i).value().rounded(0))
            .toList();
    assertThat(shown).isEqualTo(PRINTED.stream().map(BigDecimal::valueOf).toList());
  }

  /** Exact values worked by hand with fractions, domain by domain. */
  @ParameterizedTest
  @CsvSource({
    "A.8, 155/9, 1",
    "A.11, 200/9, 2",
    "A.12, 190/7, 2",
    "A.16, 40/7, 1",
    "anexo-a, 35143/1764, 1"
  })
  void each_total_is_exact_and_falls_in_its_band(String node, String value, int level) {
    assertThat(Veedor.reading(SHEET, node, "declarado")).isEqualTo(value);
    assertThat(Veedor.node(SHEET, node).level().n()).isEqualTo(level);
  }

  @Test
  void the_total_prints_20_and_is_called_inicial() {
    NodeResult total = Veedor.node(SHEET, "anexo-a");
    assertThat(total.value().rounded(0)).isEqualTo(BigDecimal.valueOf(20));
    assertThat(total.level().name()).isEqualTo("Inicial");
  }

  @Test
  void every_gap_is_measured_from_the_target_of_60() {
    assertThat(SHEET.gaps())
        .isNotEmpty()
        .allSatisfy(
            gap -> {
              assertThat(gap.target()).isEqualTo(Fraction.of(60));
              assertThat(gap.size()).isEqualTo(Fraction.of(60).minus(gap.current()));
            });
  }
}
