package co.veedor.plan.portfolio;

import co.veedor.plan.portfolio.Portfolio.Indicator;
import co.veedor.plan.portfolio.Portfolio.Observed;
import co.veedor.plan.portfolio.Portfolio.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggests the known code a person may have meant by one that is not known. */
final class Guesses {
  /** Every guess compares with every known code; more than these would take minutes. */
  private static final long MOST_COMPARED = 2_000_000;

  private final Map<String, String> findings = new HashMap<>();
  private final Map<String, String> initiatives = new HashMap<>();

  Guesses(Portfolio portfolio) {
    Set<String> planned = ids(portfolio.initiatives().stream().map(Project::id));
    Set<String> observed = ids(portfolio.findings().stream().map(Observed::id));
    guess(
        findings,
        portfolio.initiatives().stream().flatMap(each -> each.findings().stream()),
        observed);
    guess(
        initiatives,
        Stream.concat(
            portfolio.initiatives().stream().flatMap(each -> each.dependsOn().stream()),
            portfolio.indicators().stream().map(Indicator::initiative)),
        planned);
  }

  /** The finding meant; empty when it is known or none is near. */
  String finding(String code) {
    return findings.getOrDefault(code, "");
  }

  /** The initiative meant; empty when it is known or none is near. */
  String initiative(String code) {
    return initiatives.getOrDefault(code, "");
  }

  private static Set<String> ids(Stream<String> codes) {
    return codes.filter(code -> !code.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** In alphabetical order, so that the order of the file decides nothing. */
  private static void guess(Map<String, String> guesses, Stream<String> codes, Set<String> known) {
    TreeSet<String> unknown = new TreeSet<>(ids(codes));
    unknown.removeAll(known);
    unknown.stream()
        .limit(MOST_COMPARED / Math.max(1, known.size()))
        .forEach(code -> guesses.put(code, Row.nearest(code, known)));
  }
}
