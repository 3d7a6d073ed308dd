package co.veedor.plan.portfolio;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it in plans: {@code 33,00%}, {@code $ 1.830.471.333}.
 *
 * @param value the number
 * @param note what had to be decided to read it; empty when it stood as files should write it
 */
record Amount(BigDecimal value, String note) {
  private static final Pattern AROUND =
      Pattern.compile("(?i)[\\s\\u00a0\\u202f$%]|\\bCOP\\b|\\bmes(es)?\\b|\\bpesos\\b");
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
  private static final Pattern POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,6}");
  private static final Pattern MANY_POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){2,6}");
  private static final Pattern POINTS_COMMA =
      Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,6},\\d{1,9}");
  private static final Pattern MIXED = Pattern.compile("-?\\d{1,3}(\\.\\d{3}){1,6},\\d{3}");
  private static final Pattern COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3}){1,6}");
  private static final Pattern MANY_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3}){2,6}");
  private static final Pattern COMMAS_POINT =
      Pattern.compile("-?\\d{1,3}(,\\d{3}){1,6}\\.\\d{1,9}");
  private static final Pattern COMMA = Pattern.compile("-?\\d{1,18},\\d{1,9}");
  private static final String WRITTEN = "signos y separadores";

  /**
   * The number a text states; empty when it is none. A single point or comma is the decimal one.
   */
  static Optional<Amount> number(String was) {
    String text = AROUND.matcher(was).replaceAll("");
    if (PLAIN.matcher(text).matches()) {
      return Optional.of(new Amount(new BigDecimal(text), text.equals(was) ? "" : WRITTEN));
    }
    return MANY_POINTS.matcher(text).matches() || MANY_COMMAS.matcher(text).matches()
        ? grouped(text, WRITTEN)
        : decimal(text);
  }

  /**
   * The pesos a text states, decimals kept; empty when it states none. Three digits behind a single
   * point or comma are thousands: nobody counts thousandths of a peso.
   */
  static Optional<Amount> pesos(String was) {
    String text = AROUND.matcher(was).replaceAll("");
    if (MIXED.matcher(text).matches()) {
      return grouped(text, "las tres cifras tras la coma se leen como miles");
    }
    return POINTS.matcher(text).matches() || COMMAS.matcher(text).matches()
        ? grouped(text, WRITTEN)
        : number(was);
  }

  private static Optional<Amount> grouped(String text, String note) {
    return Optional.of(new Amount(new BigDecimal(text.replaceAll("[.,]", "")), note));
  }

  private static Optional<Amount> decimal(String text) {
    if (POINTS_COMMA.matcher(text).matches() || COMMA.matcher(text).matches()) {
      String plain = text.replace(".", "").replace(',', '.');
      return Optional.of(new Amount(new BigDecimal(plain), WRITTEN));
    }
    return COMMAS_POINT.matcher(text).matches()
        ? Optional.of(new Amount(new BigDecimal(text.replace(",", "")), WRITTEN))
        : Optional.empty();
  }
}
