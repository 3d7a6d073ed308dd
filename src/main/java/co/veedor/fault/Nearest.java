package co.veedor.fault;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known id a person probably meant. */
final class Nearest {
  private Nearest() {}

  /** The closest of {@code known}, or empty when all are too far to be a slip of the hand. */
  static String to(String given, Collection<String> known) {
    int reach = Math.max(2, given.length() / 2);
    LevenshteinDistance distance = new LevenshteinDistance(reach);
    return known.stream()
        .filter(id -> apart(distance, given, id) >= 0)
        .min(
            Comparator.comparingInt((String id) -> apart(distance, given, id))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** Whether at most one letter is wrong, missing or too many. */
  static boolean isSlip(String given, String known) {
    return apart(new LevenshteinDistance(1), given, known) >= 0;
  }

  private static int apart(LevenshteinDistance distance, String left, String right) {
    return distance.apply(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
  }
}
