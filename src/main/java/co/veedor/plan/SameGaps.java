package co.veedor.plan;

import co.veedor.assessment.GapResult;
import co.veedor.crosswalk.Crosswalk;
import co.veedor.crosswalk.Link;
import co.veedor.crosswalk.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which gaps of different questionnaires are the same thing: those of questions that a crosswalk
 * says ask the same. Two questions of one questionnaire are never the same.
 */
final class SameGaps {
  private final Map<String, List<GapResult>> groups = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();

  SameGaps(List<GapResult> gaps, List<Crosswalk> crosswalks) {
    for (GapResult gap : gaps) {
      positions.put(gap.id(), positions.size());
      groups.put(gap.id(), new ArrayList<>(List.of(gap)));
    }
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

  /** A gap and those that are the same thing, in the order of the assessment. */
  List<GapResult> group(GapResult gap) {
    return groups.get(gap.id()).stream()
        .sorted(Comparator.comparing(each -> positions.get(each.id())))
        .toList();
  }
}
