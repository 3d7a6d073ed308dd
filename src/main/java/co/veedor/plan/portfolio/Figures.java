package co.veedor.plan.portfolio;

import co.veedor.document.Item;
import co.veedor.number.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the numbers, money and years of one row. What cannot be used is noted. */
final class Figures {
  /** A hundred thousand initiatives of this cost still add up in a long. */
  private static final BigDecimal MOST_COST = BigDecimal.TEN.pow(13);

  private static final BigDecimal MOST_TOTAL = BigDecimal.TEN.pow(18);
  private static final int MOST_MONTHS = 1200;

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private final Row row;

  Figures(Row row) {
    this.row = row;
  }

  /** Whether a key names a calendar year. */
  static boolean isYear(String key) {
    return YEAR.matcher(key).matches();
  }

  /** A number; null when missing or none. */
  Fraction number(String key) {
    return row.item(key)
        .flatMap(item -> read(key, item, "un número", Amount::number))
        .map(Fraction::of)
        .orElse(null);
  }

  /** A whole number above zero; null when missing or another. */
  Integer count(String key) {
    Fraction number = number(key);
    if (number == null) {
      return null;
    }
    boolean counts =
        number.isWhole()
            && number.isAbove(Fraction.ZERO)
            && !number.isAbove(Fraction.of(MOST_MONTHS));
    if (!counts) {
      row.odd(
          key, "«" + number.toDecimal().toPlainString() + "»", "un entero de 1 a " + MOST_MONTHS);
    }
    return counts ? number.rounded(0).intValueExact() : null;
  }

  /** The whole pesos something costs, never negative; null when missing or none. */
  Long pesos(String key) {
    return pesos(key, MOST_COST, "a lo sumo 10 billones de pesos");
  }

  /** The whole pesos many things cost together, never negative; null when missing or none. */
  Long total(String key) {
    return pesos(key, MOST_TOTAL, "menos de un trillón de pesos");
  }

  private Long pesos(String key, BigDecimal most, String limit) {
    return row.item(key)
        .flatMap(item -> read(key, item, "un valor en pesos", Amount::pesos))
        .map(pesos -> whole(key, pesos))
        .filter(pesos -> isWithin(key, pesos, most, limit))
        .map(BigDecimal::longValueExact)
        .orElse(null);
  }

  private BigDecimal whole(String key, BigDecimal pesos) {
    BigDecimal whole = pesos.setScale(0, RoundingMode.HALF_UP);
    if (whole.compareTo(pesos) != 0) {
      String was = pesos.toPlainString();
      row.notes().repair(row.subject(), key, was, whole.toPlainString(), "redondeado a pesos");
    }
    return whole;
  }

  private boolean isWithin(String key, BigDecimal pesos, BigDecimal most, String limit) {
    boolean fine = pesos.signum() >= 0 && pesos.compareTo(most) <= 0;
    if (!fine) {
      String expected = pesos.signum() < 0 ? "un valor en pesos que no sea negativo" : limit;
      row.odd(key, "«" + pesos.toPlainString() + "»", expected);
    }
    return fine;
  }

  /** Pesos by calendar year, below a key. */
  Map<String, Long> pesosByYear(String key) {
    return byYear(key, figures -> figures::pesos);
  }

  /** Numbers by calendar year, below a key. */
  Map<String, Fraction> numbersByYear(String key) {
    return byYear(key, figures -> figures::number);
  }

  private <T> Map<String, T> byYear(String key, Function<Figures, Function<String, T>> reader) {
    Row years = row.row(key);
    Function<String, T> read = reader.apply(new Figures(years));
    Map<String, T> values = new LinkedHashMap<>();
    for (String year : years.keys()) {
      T value = isYear(year) ? read.apply(year) : null;
      if (value != null) {
        values.put(year, value);
      }
      if (!isYear(year)) {
        years.odd(year, "una clave de «" + key + "»", "un año de cuatro cifras");
      }
    }
    return values;
  }

  private Optional<BigDecimal> read(
      String key, Item item, String expected, Function<String, Optional<Amount>> reader) {
    Optional<String> was = row.scalar(key, item, expected).map(String::strip);
    Optional<Amount> amount = was.flatMap(reader);
    if (was.isPresent() && amount.isEmpty()) {
      row.odd(key, item.shape(), expected);
    }
    amount
        .filter(each -> !each.note().isEmpty())
        .ifPresent(
            each -> {
              String plain = each.value().toPlainString();
              row.notes().repair(row.subject(), key, was.get(), plain, each.note());
            });
    return amount.map(Amount::value);
  }
}
