package co.veedor.plan.portfolio;

import co.veedor.plan.portfolio.Portfolio.Repair;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the code a reference means when it is written a little differently: PR010 for PR10. */
final class Codes {
  private static final Pattern PADDING = Pattern.compile("(?<!\\d)0+(?=\\d)");
  private static final Pattern BETWEEN = Pattern.compile("[\\s_.-]+");

  private final Set<String> known = new HashSet<>();
  private final Map<String, String> byShape = new HashMap<>();

  Codes(Collection<String> codes) {
    for (String code : codes) {
      known.add(code);
      byShape.merge(shape(code), code, (one, other) -> one.equals(other) ? one : "");
    }
  }

  /** The codes meant; those that mean nothing known stay as they are. */
  List<String> meant(List<String> written, String subject, List<Repair> repairs) {
    return written.stream().map(code -> meant(code, subject, repairs)).toList();
  }

  String meant(String written, String subject, List<Repair> repairs) {
    if (known.contains(written) || written.isEmpty()) {
      return written;
    }
    String found = byShape.getOrDefault(shape(written), "");
    if (found.isEmpty()) {
      return written;
    }
    repairs.add(new Repair(subject, written, found));
    return found;
  }

  private static String shape(String code) {
    String upper = BETWEEN.matcher(code.toUpperCase(Locale.ROOT)).replaceAll("");
    return PADDING.matcher(upper).replaceAll("");
  }
}
