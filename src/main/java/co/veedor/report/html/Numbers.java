package co.veedor.report.html;

import co.veedor.number.Fraction;
import co.veedor.report.Spanish;
import java.util.HashMap;
import java.util.Map;

/** Numbers of one page as people read them; remembers the many that repeat. */
final class Numbers {
  /** What stands where there is no number. */
  static final String NONE = "—";

  private static final int LONGEST = 9;

  private final Map<Fraction, String> rounded = new HashMap<>();

  /** Two decimals, half up; a dash for null. */
  String points(Fraction value) {
    return value == null ? NONE : rounded.computeIfAbsent(value, Spanish::percent);
  }

  /** Points with the sign of percent; a dash for null. */
  String percent(Fraction value) {
    return value == null ? NONE : points(value) + " %";
  }

  /** A weight: as it stands when whole, otherwise as a percentage. */
  String weight(Fraction weight) {
    return weight.isWhole()
        ? weight.toString().replace('-', '−')
        : percent(weight.times(Fraction.HUNDRED));
  }

  /** A weight as an exact fraction; empty when it is whole or too long to help. */
  String exact(Fraction weight) {
    String text = weight.toString();
    return weight.isWhole() || text.length() > LONGEST ? "" : text;
  }

  /** A count with points between thousands. */
  static String whole(long count) {
    return Spanish.whole(count);
  }

  /** How long a bar for the value is, in percent, for style sheets; zero for null. */
  static String length(Fraction value) {
    return value == null ? "0" : value.rounded(1).toPlainString();
  }
}
