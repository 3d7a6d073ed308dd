package co.veedor.document;

import co.veedor.fault.FaultList;
import co.veedor.number.Fraction;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers as files may write them: plain decimals with a point. Exponents are no numbers here: a
 * short one can stand for a number too large to hold.
 */
final class Numbers {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

  private Numbers() {}

  /** The exact value of a scalar; empty when it is no plain decimal. */
  static Optional<Fraction> decimal(Item item) {
    return item instanceof Item.Scalar scalar && DECIMAL.matcher(scalar.text().strip()).matches()
        ? Optional.of(Fraction.of(new BigDecimal(scalar.text().strip())))
        : Optional.empty();
  }

  /** The number an item states; zero, with a fault, when it is none. */
  static Fraction stated(Item item, String what, FaultList faults) {
    Optional<Fraction> value = decimal(item);
    if (value.isEmpty()) {
      faults.add(item.place(), what + " vale " + item.shape(), "un número con punto decimal");
    }
    return value.orElse(Fraction.ZERO);
  }

  /** The percentage (0–100) an item states; null, with a fault, when it is none. */
  static Fraction percent(Item item, String what, FaultList faults) {
    Optional<Fraction> value = decimal(item).filter(Numbers::isPercent);
    if (value.isEmpty()) {
      String expected = "un porcentaje de 0 a 100, con punto decimal";
      faults.add(item.place(), what + " vale " + item.shape(), expected);
    }
    return value.orElse(null);
  }

  /** The value of a whole number; empty when it is none. */
  static OptionalLong whole(String text) {
    return WHOLE.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }

  /** Whether a value lies from 0 to 100. */
  private static boolean isPercent(Fraction value) {
    return !value.isBelow(Fraction.ZERO) && !value.isAbove(Fraction.HUNDRED);
  }
}
