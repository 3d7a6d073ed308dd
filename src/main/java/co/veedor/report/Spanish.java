package co.veedor.report;

import co.veedor.number.Fraction;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Numbers as Colombians read them: decimal comma, points between thousands. */
public final class Spanish {
  /** Spanish as it is written in Colombia. */
  public static final Locale COLOMBIA = Locale.forLanguageTag("es-CO");

  private static final List<String> MONTHS =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private Spanish() {}

  /** A percentage with two decimals, half up: {@code 57,35}. */
  public static String percent(Fraction value) {
    return format("#,##0.00").format(value.rounded(2));
  }

  /** Points gained or lost, with their sign: {@code +4,62}. */
  public static String signed(Fraction points) {
    return (points.isBelow(Fraction.ZERO) ? "" : "+") + percent(points);
  }

  /** A whole number with points between thousands: {@code 12.500}. */
  public static String whole(long number) {
    return whole().format(number);
  }

  /** An amount in pesos: {@code $ 150.000.000}. */
  public static String pesos(long pesos) {
    return "$ " + whole(pesos);
  }

  /** Whole numbers with points between thousands. */
  public static NumberFormat whole() {
    return format("#,##0");
  }

  /** The words as a list in a sentence: {@code a, b y c}. */
  public static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " y " + words.get(last);
  }

  /** A number with a decimal comma and nothing else: {@code 12,5}. */
  public static String plain(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  /** A day: {@code 31 de diciembre de 2019}. */
  public static String day(LocalDate day) {
    String month = MONTHS.get(day.getMonthValue() - 1);
    return day.getDayOfMonth() + " de " + month + " de " + day.getYear();
  }

  private static DecimalFormat format(String pattern) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(COLOMBIA);
    symbols.setDecimalSeparator(',');
    symbols.setGroupingSeparator('.');
    return new DecimalFormat(pattern, symbols);
  }
}
