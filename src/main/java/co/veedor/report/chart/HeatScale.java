package co.veedor.report.chart;

import co.veedor.number.Fraction;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Shades from light to dark for percentages, as many as the palette has: {@code calor-1}, {@code
 * calor-2}, … A value on a limit takes the lighter one.
 *
 * @param shades the lightest first
 */
record HeatScale(List<Color> shades) {
  private static final String ROLE = "calor-";

  static HeatScale of(Style style) {
    List<Color> shades = new ArrayList<>();
    while (style.colours().containsKey(ROLE + (shades.size() + 1))) {
      shades.add(style.paint(ROLE + (shades.size() + 1)));
    }
    return new HeatScale(List.copyOf(shades));
  }

  /** The shade of a percentage. */
  Color of(Fraction value) {
    int shade = 0;
    while (shade < shades.size() - 1 && value.isAbove(Fraction.of(limit(shade)))) {
      shade++;
    }
    return shades.get(shade);
  }

  /** The greatest percentage of a shade, counted from zero. */
  int limit(int shade) {
    return 100 * (shade + 1) / shades.size();
  }
}
