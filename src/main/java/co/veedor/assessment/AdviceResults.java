package co.veedor.assessment;

import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Initiative;
import co.veedor.facts.Keys;
import co.veedor.facts.Rated;
import co.veedor.facts.said.Finding;
import co.veedor.facts.said.Input;
import co.veedor.facts.said.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the initiatives and findings of a result. */
final class AdviceResults {
  private final Catalogue catalogue;
  private final Conclusions said;
  private final Explanations explanations;
  private final Map<String, Explanation> ratings;

  /**
   * A maker of results.
   *
   * @param ratings the catalogue's ratings, explained once for all assessments
   */
  AdviceResults(
      Catalogue catalogue,
      Conclusions said,
      Explanations explanations,
      Map<String, Explanation> ratings) {
    this.catalogue = catalogue;
    this.said = said;
    this.explanations = explanations;
    this.ratings = ratings;
  }

  /** Explains every rating of every initiative, by the key rules use for it. */
  static Map<String, Explanation> ratings(Catalogue catalogue) {
    Map<String, Explanation> ratings = new HashMap<>();
    for (Initiative initiative : catalogue.initiatives().values()) {
      for (Map.Entry<String, Integer> rating : initiative.criteria().entrySet()) {
        String says =
            catalogue.vocabulary().word("criterion", rating.getKey())
                + ": "
                + rating.getValue()
                + " en una escala de 0 a 5 ("
                + catalogue.vocabulary().word("confidence", initiative.confidence())
                + ")";
        String key = initiative.id() + "." + Rated.WEIGHTS + "." + rating.getKey();
        ratings.put(key, Explanation.answer(says, "catálogo de iniciativas"));
      }
    }
    return ratings;
  }

  /** The most urgent first; equal ones by id. */
  List<InitiativeResult> initiatives(List<GapResult> gaps) {
    Map<String, List<String>> closes = new LinkedHashMap<>();
    for (GapResult gap : gaps) {
      gap.initiatives()
          .forEach(id -> closes.computeIfAbsent(id, key -> new ArrayList<>()).add(gap.id()));
    }
    List<InitiativeResult> initiatives = new ArrayList<>();
    closes.forEach((id, gapIds) -> initiatives.add(initiative(id, gapIds)));
    initiatives.sort(
        Comparator.comparing(InitiativeResult::priority, Comparator.reverseOrder())
            .thenComparing(result -> result.initiative().id()));
    return initiatives;
  }

  private InitiativeResult initiative(String id, List<String> gaps) {
    Initiative initiative = catalogue.initiatives().get(id);
    Priority priority = said.priority(id);
    List<String> because = new ArrayList<>();
    because.add(explanations.add(id, "prioridad", priority.why()));
    gaps.forEach(gap -> because.add(Explanations.id(gap, id)));
    for (Input input : priority.why().inputs()) {
      explanations.add(input.key(), Input.RATING, ratings.get(input.key()));
    }
    return new InitiativeResult(initiative, gaps, priority.percent(), because);
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
        explanations.add(finding.subject(), "hallazgo-" + number, finding.why()));
  }

  private static int position(Map<String, Integer> positions, String subject) {
    int dot = subject.lastIndexOf('.');
    String question =
        dot > 0 && !positions.containsKey(subject) ? subject.substring(0, dot) : subject;
    return positions.getOrDefault(question, Integer.MAX_VALUE);
  }
}
