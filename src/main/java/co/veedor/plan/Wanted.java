package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.GapResult;
import co.veedor.catalogue.Catalogue;
import co.veedor.catalogue.Initiative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An initiative something asks for.
 *
 * @param initiative with the entity's own figures where it stated them
 * @param gaps the gaps that ask for it
 * @param findings the imported findings that ask for it
 */
record Wanted(
    Initiative initiative, List<GapResult> gaps, List<PlanSettings.ImportedGap> findings) {

  /** Everything that is asked for, by id, in the order of the catalogue. */
  static Map<String, Wanted> of(Assessment assessment, PlanSettings settings) {
    Catalogue catalogue = assessment.catalogue();
    Map<String, Wanted> wanted = new LinkedHashMap<>();
    catalogue.initiatives().forEach((id, each) -> wanted.put(id, none(each, settings)));
    assessment
        .gaps()
        .forEach(gap -> gap.initiatives().forEach(id -> wanted.get(id).gaps().add(gap)));
    settings
        .findings()
        .forEach(
            finding -> finding.initiatives().forEach(id -> wanted.get(id).findings().add(finding)));
    wanted.values().removeIf(each -> each.gaps().isEmpty() && each.findings().isEmpty());
    return wanted;
  }

  private static Wanted none(Initiative initiative, PlanSettings settings) {
    PlanSettings.Decision decision = settings.decision(initiative.id());
    return new Wanted(
        initiative.with(decision.months(), decision.cost()), new ArrayList<>(), new ArrayList<>());
  }

  /** Severity of the gravest thing that asks for it: the first in {@code severities}. */
  String gravest(List<String> severities) {
    return severities.stream()
        .filter(
            code ->
                gaps.stream().anyMatch(gap -> gap.severity().equals(code))
                    || findings.stream().anyMatch(finding -> finding.severity().equals(code)))
        .findFirst()
        .orElse("");
  }

  /**
   * Ids of what must end before it, among those that are wanted. What nobody asks for counts as
   * met, but what comes before it still comes before.
   */
  Set<String> after(Map<String, Wanted> all, Catalogue catalogue) {
    Set<String> before = new LinkedHashSet<>();
    initiative.dependsOn().forEach(id -> collect(id, all, catalogue, before));
    return before;
  }

  private static void collect(
      String id, Map<String, Wanted> all, Catalogue catalogue, Set<String> before) {
    if (all.containsKey(id)) {
      before.add(id);
    } else {
      catalogue
          .initiatives()
          .get(id)
          .dependsOn()
          .forEach(further -> collect(further, all, catalogue, before));
    }
  }
}
