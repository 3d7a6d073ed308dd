package co.veedor.review;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.FindingResult;
import co.veedor.facts.review.Raised;
import co.veedor.facts.said.Doubt;
import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import co.veedor.fault.FaultException.Kind;
import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules doubt, by claim. */
final class Doubts {
  private final Map<String, List<Doubt>> byClaim = new HashMap<>();

  /**
   * The doubts of an assessment.
   *
   * @param said what the rules say
   * @param raised every finding the rules were told of
   * @throws FaultException when the rules leave one of them out
   */
  Doubts(Assessment assessment, List<Doubt> said, List<Raised> raised) {
    complete(said, raised);
    said.stream()
        .filter(doubt -> doubt.points().isAbove(Fraction.ZERO))
        .sorted(order(assessment))
        .forEach(
            doubt -> byClaim.computeIfAbsent(doubt.claim(), key -> new ArrayList<>()).add(doubt));
  }

  /** The reasons to doubt a claim: what it shows first, then findings as they were found. */
  List<Doubt> about(String claim) {
    return List.copyOf(byClaim.getOrDefault(claim, List.of()));
  }

  private static Comparator<Doubt> order(Assessment assessment) {
    Map<String, Integer> places = new HashMap<>();
    for (FindingResult finding : assessment.findings()) {
      places.putIfAbsent(finding.because(), places.size() + 1);
    }
    return Comparator.<Doubt, Integer>comparing(doubt -> places.getOrDefault(doubt.because(), 0))
        .thenComparing(doubt -> doubt.adds().name());
  }

  private static void complete(List<Doubt> said, List<Raised> raised) {
    Set<String> known = new HashSet<>();
    said.forEach(doubt -> known.add(doubt.because()));
    for (Raised each : raised) {
      if (!known.contains(each.because())) {
        throw new FaultException(
            Kind.RULE,
            Fault.at(
                Place.of("rules/review"),
                "las reglas no dicen cuánta duda suma un hallazgo de severidad «"
                    + each.severity()
                    + "»",
                "una regla que lo cubra, y su parámetro vigente en la fecha de la evaluación"));
      }
    }
  }
}
