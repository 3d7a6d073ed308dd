package co.veedor.comparison.peer;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.comparison.peer.Suppression.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever sees what is shown, knows every label and knows how it is decided, cannot tell the size
 * of any group that is not shown: every small table is tried, and each hidden size must be one of
 * several that look the same.
 */
class SuppressionTest {
  private static final Member SOMEBODY = new Member("", "", "", "", Map.of(), Map.of());
  private static final int SEEDS = 40;

  @ParameterizedTest
  @CsvSource({"3, 2, 8", "3, 3, 7", "3, 4, 5", "4, 3, 7", "5, 2, 12", "5, 3, 9"})
  void no_hidden_group_can_be_worked_out(int least, int groups, int most) {
    Map<String, Map<String, Set<Integer>>> possible = new HashMap<>();
    for (List<Integer> counts : tables(groups, most)) {
      Map<String, Integer> sizes = new TreeMap<>();
      IntStream.range(0, groups).forEach(i -> sizes.put("g" + i, counts.get(i)));
      Group all = parent("", leaves("", sizes));
      note(possible, all, sizes, least);
    }
    assertAmbiguous(possible);
  }

  @Test
  void no_hidden_group_of_two_levels_can_be_worked_out() {
    Map<String, Map<String, Set<Integer>>> possible = new HashMap<>();
    for (List<Integer> counts : tables(4, 5)) {
      Map<String, Integer> sizes = new LinkedHashMap<>();
      List<Group> parents = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Map<String, Integer> below = new TreeMap<>();
        below.put("x", counts.get(2 * i));
        below.put("y", counts.get(2 * i + 1));
        below.forEach((label, size) -> sizes.put("p" + parents.size() + label, size));
        parents.add(parent("p" + i, leaves("p" + i, below)));
        sizes.put("p" + i, counts.get(2 * i) + counts.get(2 * i + 1));
      }
      note(possible, parent("", parents), sizes, 3);
    }
    assertAmbiguous(possible);
  }

  @Test
  void nothing_small_is_ever_shown_and_what_is_shown_adds_up() {
    for (List<Integer> counts : tables(4, 6)) {
      Map<String, Integer> sizes = new TreeMap<>();
      IntStream.range(0, 4).forEach(i -> sizes.put("g" + i, counts.get(i)));
      Group all = parent("", leaves("", sizes));
      List<Shown> shown = new Suppression(3, "s").shown(all);
      assertThat(shown).allMatch(each -> each.group().count() >= 3);
      int parts = shown.stream().skip(1).mapToInt(each -> each.group().count()).sum();
      assertThat(parts).isIn(0, all.count());
    }
  }

  @Test
  void too_few_entities_show_nothing_at_all() {
    assertThat(new Suppression(5, "s").shown(parent("", leaves("", Map.of("a", 4))))).isEmpty();
  }

  @Test
  void large_groups_are_all_shown() {
    Group all = parent("", leaves("", new TreeMap<>(Map.of("a", 5, "b", 9))));
    assertThat(new Suppression(5, "s").shown(all))
        .extracting(each -> each.group().path())
        .containsExactly(List.of(), List.of("a"), List.of("b"));
  }

  private static void note(
      Map<String, Map<String, Set<Integer>>> possible,
      Group all,
      Map<String, Integer> sizes,
      int least) {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Shown> shown = new Suppression(least, "seed " + seed).shown(all);
      Map<String, String> seen = new TreeMap<>();
      Set<String> told = new HashSet<>();
      for (Shown each : shown) {
        String label = String.join("", each.group().path());
        seen.put(label + (each.isRest() ? " rest" : ""), "" + each.group().count());
        told.add(each.isRest() ? " rest" : label);
      }
      boolean some = told.contains(" rest") || all.count() > sizes.size();
      sizes.forEach(
          (label, size) -> {
            if (!told.contains(label) && !shown.isEmpty() && some) {
              possible
                  .computeIfAbsent(seen.toString(), unseen -> new HashMap<>())
                  .computeIfAbsent(label, unseen -> new HashSet<>())
                  .add(size);
            }
          });
    }
  }

  private static void assertAmbiguous(Map<String, Map<String, Set<Integer>>> possible) {
    assertThat(possible).hasSizeGreaterThan(5);
    possible.forEach(
        (seen, hidden) ->
            hidden.forEach(
                (label, sizes) -> assertThat(sizes).as(seen + ": " + label).hasSizeGreaterThan(1)));
  }

  private static List<List<Integer>> tables(int groups, int most) {
    List<List<Integer>> tables = List.of(List.of());
    for (int i = 0; i < groups; i++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> table : tables) {
        for (int size = 1; size <= most; size++) {
          List<Integer> next = new ArrayList<>(table);
          next.add(size);
          longer.add(next);
        }
      }
      tables = longer;
    }
    return tables;
  }

  private static List<Group> leaves(String above, Map<String, Integer> sizes) {
    List<Group> leaves = new ArrayList<>();
    sizes.forEach(
        (label, size) ->
            leaves.add(
                new Group(path(above, label), Collections.nCopies(size, SOMEBODY), List.of())));
    return leaves;
  }

  private static Group parent(String label, List<Group> children) {
    List<Member> members = children.stream().flatMap(each -> each.members().stream()).toList();
    return new Group(label.isEmpty() ? List.of() : List.of(label), members, children);
  }

  private static List<String> path(String above, String label) {
    return above.isEmpty() ? List.of(label) : List.of(above, label);
  }
}
