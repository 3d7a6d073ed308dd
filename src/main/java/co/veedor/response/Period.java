package co.veedor.response;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time a self-assessment speaks of: a year, one of its halves or one of its quarters.
 *
 * @param code as written: {@code 2019}, {@code 2019-S1} or {@code 2019-T2}
 * @param start first day
 * @param end last day
 */
public record Period(String code, LocalDate start, LocalDate end) {
  private static final Pattern CODE = Pattern.compile("(20\\d\\d)(?:-(?:S([12])|T([1-4])))?");

  /** Reads a code; empty when it is none. */
  public static Optional<Period> read(String code) {
    Matcher match = CODE.matcher(code);
    if (!match.matches()) {
      return Optional.empty();
    }
    LocalDate year = LocalDate.of(Integer.parseInt(match.group(1)), 1, 1);
    if (match.group(2) != null) {
      return Optional.of(part(code, year, 6, Integer.parseInt(match.group(2))));
    }
    if (match.group(3) != null) {
      return Optional.of(part(code, year, 3, Integer.parseInt(match.group(3))));
    }
    return Optional.of(part(code, year, 12, 1));
  }

  /** Codes of periods in the order they end; of two that end together, the longer time first. */
  public static Comparator<String> byEnd() {
    return Comparator.comparing((String code) -> read(code).map(Period::end).orElse(LocalDate.MIN))
        .thenComparing(Comparator.naturalOrder());
  }

  /** The one of some codes that ends last; empty when none of them is a period. */
  public static String newest(Stream<String> codes) {
    return codes.distinct().filter(code -> read(code).isPresent()).max(byEnd()).orElse("");
  }

  private static Period part(String code, LocalDate year, int months, int which) {
    LocalDate start = year.plusMonths((long) months * (which - 1));
    return new Period(code, start, start.plusMonths(months).minusDays(1));
  }
}
