package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Finding;
import co.veedor.facts.said.Input;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the initiatives and findings of a result. */
final class AdviceResults {
  private final Catalogue catalogue;
  private final Conclusions said;
  private final Explanations explanations;

  AdviceResults(Catalogue catalogue, Conclusions said, Explanations explanations) {
    this.catalogue = catalogue;
    this.said = said;
    this.explanations = explanations;
  }

  /** What the gaps ask for, in the order of the catalogue. */
  List<InitiativeResult> initiatives(List<GapResult> gaps) {
    Map<String, List<String>> closes = new HashMap<>();
    for (GapResult gap : gaps) {
      gap.initiatives()
          .forEach(id -> closes.computeIfAbsent(id, key -> new ArrayList<>()).add(gap.id()));
    }
    return catalogue.initiatives().values().stream()
        .filter(each -> closes.containsKey(each.id()))
        .map(each -> new InitiativeResult(each, closes.get(each.id())))
        .toList();
  }

  /** The gravest first, then in the order of the instrument, then by rule. */
  List<FindingResult> findings(Map<String, Integer> positions) {
    List<String> severities = catalogue.vocabulary().codes("severity");
    List<Finding> sorted = new ArrayList<>(said.findings);
    sorted.sort(
        Comparator.comparingInt((Finding finding) -> severities.indexOf(finding.severity()))
            .thenComparingInt(finding -> position(positions, finding.subject()))
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.why().rule())
            .thenComparing(Finding::message));
    List<FindingResult> findings = new ArrayList<>();
    for (Finding finding : sorted) {
      findings.add(finding(finding, findings.size() + 1));
    }
    return findings;
  }

  private FindingResult finding(Finding finding, int number) {
    boolean whole = finding.subject().indexOf('/') < 0;
    return new FindingResult(
        finding.why().rule(),
        finding.kind(),
        finding.severity(),
        whole ? finding.subject() : Keys.questionnaire(finding.subject()),
        Keys.id(finding.subject()),
        finding.message(),
        explanations.add(finding.subject(), "hallazgo-" + number, finding.why()),
        other(finding.other()));
  }

  private static FindingResult.Other other(Input place) {
    return place == null
        ? null
        : new FindingResult.Other(
            Keys.questionnaire(place.key()), Keys.id(place.key()), place.value());
  }

  private static int position(Map<String, Integer> positions, String subject) {
    int dot = subject.lastIndexOf('.');
    String question =
        dot > 0 && !positions.containsKey(subject) ? subject.substring(0, dot) : subject;
    return positions.getOrDefault(question, Integer.MAX_VALUE);
  }
}
