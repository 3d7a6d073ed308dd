package co.veedor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.report.Layout;
import co.veedor.support.Veedor;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the palette can be read by everybody, on screen and on paper. */
class ChartColoursTest {
  private static final Style STYLE =
      new Style(Layout.read(Veedor.ROOT.resolve("reports")).colours());

  @Test
  void letters_stand_out_on_every_shade_and_shades_differ_without_colour() {
    List<Color> shades = HeatScale.of(STYLE).shades();
    assertThat(shades).hasSize(5);
    for (int shade = 0; shade < shades.size(); shade++) {
      Color letters = STYLE.over(shades.get(shade));
      assertThat(Style.contrast(letters, shades.get(shade))).isGreaterThanOrEqualTo(4.5);
      if (shade > 0) {
        assertThat(Style.contrast(shades.get(shade - 1), shades.get(shade))).isGreaterThan(1.3);
      }
    }
  }

  @Test
  void the_values_beside_the_lines_of_a_trend_stand_out_on_paper() {
    for (int line = 0; line < 5; line++) {
      assertThat(Style.contrast(STYLE.series(line), Color.WHITE)).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(STYLE.series(4)).as("colours begin again").isEqualTo(STYLE.series(0));
  }

  /** Published by WCAG: black on white 21, and #767676 is the lightest grey that reaches 4.5. */
  @Test
  void contrast_is_the_one_of_wcag() {
    assertThat(Style.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(Style.contrast(Color.decode("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    assertThat(Style.contrast(Color.decode("#777777"), Color.WHITE)).isBetween(4.4, 4.5);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "20, 0", "2001/100, 1", "40, 1", "80, 3", "8001/100, 4", "100, 4"})
  void a_value_on_a_limit_takes_the_lighter_shade(String value, int shade) {
    HeatScale scale = HeatScale.of(STYLE);
    assertThat(scale.of(Fraction.parse(value))).isEqualTo(scale.shades().get(shade));
  }
}
