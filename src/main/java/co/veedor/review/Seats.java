package co.veedor.review;

import co.veedor.number.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many of a sample fall to each domain: one each, the largest domains first while there are
 * any, and the rest by largest remainder in proportion to what each domain has left.
 */
final class Seats {
  private Seats() {}

  /**
   * Shares {@code size} seats out.
   *
   * @param domains how many claims each domain has, at least one
   * @param size from 1 to the sum of all
   * @return seats by domain, never more than it has claims
   */
  static Map<String, Integer> shared(Map<String, Integer> domains, int size) {
    Map<String, Integer> seats = new TreeMap<>();
    domains.keySet().forEach(domain -> seats.put(domain, 0));
    largestFirst(domains).stream().limit(size).forEach(domain -> seats.put(domain, 1));
    int rest = size - domains.size();
    int left = domains.values().stream().mapToInt(Integer::intValue).sum() - domains.size();
    if (rest > 0 && left > 0) {
      proportional(domains, seats, rest, left);
    }
    return seats;
  }

  private static List<String> largestFirst(Map<String, Integer> domains) {
    Comparator<String> bySize = Comparator.comparing(domains::get, Comparator.reverseOrder());
    return domains.keySet().stream()
        .sorted(bySize.thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static void proportional(
      Map<String, Integer> domains, Map<String, Integer> seats, int rest, int left) {
    Map<String, Fraction> remainders = new TreeMap<>();
    int given = 0;
    for (Map.Entry<String, Integer> domain : domains.entrySet()) {
      long parts = (long) rest * (domain.getValue() - 1);
      int whole = (int) (parts / left);
      seats.merge(domain.getKey(), whole, Integer::sum);
      remainders.put(domain.getKey(), Fraction.of(parts % left, left));
      given += whole;
    }
    Comparator<String> byRemainder =
        Comparator.comparing(remainders::get, Comparator.reverseOrder());
    remainders.keySet().stream()
        .sorted(byRemainder.thenComparing(Comparator.naturalOrder()))
        .limit(rest - given)
        .forEach(domain -> seats.merge(domain, 1, Integer::sum));
  }
}
