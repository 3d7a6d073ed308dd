package co.veedor.plan;

import co.veedor.assessment.GapResult;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.crosswalk.Link;
import co.veedor.crosswalk.Relation;
import co.veedor.facts.Keys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which gaps of different questionnaires are the same thing: those of questions that a crosswalk
 * says ask the same. Two questions of one questionnaire are never the same.
 */
final class SameGaps {
  private final Map<String, List<GapResult>> groups = new LinkedHashMap<>();

  SameGaps(List<GapResult> gaps, List<Crosswalk> crosswalks) {
    gaps.forEach(gap -> groups.put(gap.id(), new ArrayList<>(List.of(gap))));
    crosswalks.forEach(crosswalk -> crosswalk.links().forEach(this::join));
  }

  private void join(Link link) {
    List<GapResult> one = groups.get(link.from());
    List<GapResult> other = groups.get(link.to());
    if (link.relation() == Relation.IGUAL && one != null && other != null && apart(one, other)) {
      one.addAll(other);
      one.forEach(gap -> groups.put(gap.id(), one));
    }
  }

  private static boolean apart(List<GapResult> one, List<GapResult> other) {
    return one != other
        && one.stream()
            .noneMatch(
                gap ->
                    other.stream()
                        .anyMatch(each -> each.questionnaire().equals(gap.questionnaire())));
  }

  /** How many gaps there are when those that are the same thing count once. */
  int count(List<GapResult> gaps) {
    Set<List<GapResult>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    gaps.forEach(gap -> distinct.add(groups.get(gap.id())));
    return distinct.size();
  }

  /** Ids of the gaps that are the same thing as {@code gap}, without itself. */
  List<String> with(GapResult gap) {
    return groups.get(gap.id()).stream()
        .map(GapResult::id)
        .filter(id -> !id.equals(gap.id()))
        .sorted(java.util.Comparator.comparing(Keys::questionnaire).thenComparing(id -> id))
        .toList();
  }
}
