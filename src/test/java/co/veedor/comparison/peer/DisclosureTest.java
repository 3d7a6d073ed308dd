package co.veedor.comparison.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/** Which groups are told; every small table is tried. */
class DisclosureTest {
  private static final int SEEDS = 40;
  private static final List<Dimension> CATEGORY = List.of(Dimension.CATEGORY);
  private static final List<Dimension> BOTH = List.of(Dimension.CATEGORY, Dimension.POPULATION);

  /**
   * Whoever sees one table by one dimension, knows every label and knows how it is decided but not
   * the secret, cannot tell the size of a group that is hidden.
   */
  @ParameterizedTest
  @CsvSource({"3, 2, 8", "3, 3, 7", "3, 4, 5", "4, 3, 7", "5, 2, 12", "5, 3, 9"})
  void one_table_by_one_dimension_gives_no_hidden_size(int least, int groups, int most) {
    Map<String, Map<String, Set<Integer>>> possible = new HashMap<>();
    for (List<Integer> counts : tables(groups, most)) {
      for (int seed = 0; seed < SEEDS; seed++) {
        note(possible, counts, told(members(counts), least, "seed " + seed, CATEGORY));
      }
    }
    assertThat(possible).hasSizeGreaterThan(5);
    possible.forEach(
        (seen, hidden) ->
            hidden.forEach(
                (label, sizes) -> assertThat(sizes).as(seen + ": " + label).hasSizeGreaterThan(1)));
  }

  private static void note(
      Map<String, Map<String, Set<Integer>>> possible, List<Integer> counts, List<ToldGroup> told) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    told.forEach(each -> seen.put(each.path() + "" + each.isRest(), each.members().size()));
    int all = counts.stream().mapToInt(each -> each).sum();
    for (int i = 0; i < counts.size(); i++) {
      boolean hidden = !seen.containsKey(List.of("g" + i) + "false");
      if (hidden && !told.isEmpty() && (told.size() > 1 || all > counts.size())) {
        possible
            .computeIfAbsent(seen.toString(), unseen -> new HashMap<>())
            .computeIfAbsent("g" + i, unseen -> new HashSet<>())
            .add(counts.get(i));
      }
    }
  }

  @Test
  void nothing_small_is_ever_told_and_what_is_told_adds_up() {
    for (List<Integer> counts : tables(4, 6)) {
      List<ToldGroup> told = told(members(counts), 3, "s", CATEGORY);
      assertThat(told).allMatch(each -> each.members().size() >= 3);
      int parts = told.stream().skip(1).mapToInt(each -> each.members().size()).sum();
      int all = counts.stream().mapToInt(each -> each).sum();
      assertThat(parts).isIn(0, all);
    }
  }

  @Test
  void what_is_hidden_lies_below_what_contains_it() {
    List<Member> members = new ArrayList<>();
    List<List<Integer>> sizes = List.of(List.of(6, 2, 7), List.of(5, 9, 8));
    for (int category = 0; category < 2; category++) {
      for (int band = 0; band < 3; band++) {
        for (int i = 0; i < sizes.get(category).get(band); i++) {
          members.add(member("c" + category, "b" + band));
        }
      }
    }
    Map<List<String>, Integer> rest = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    Set<List<String>> shown = new HashSet<>();
    for (ToldGroup each : told(members, 5, "s", BOTH)) {
      if (each.isRest()) {
        rest.put(each.path(), each.members().size());
      } else {
        shown.add(each.path());
      }
    }
    // c0·b1 has two: it is in the rest of c0, and nowhere else.
    assertThat(shown).contains(List.of(), List.of("c0"), List.of("c1"));
    assertThat(shown).doesNotContain(List.of("c0", "b1"));
    assertThat(rest.get(List.of("c0"))).isIn(8, 9);
  }

  @Test
  void too_few_entities_tell_nothing_at_all() {
    assertThat(told(members(List.of(4)), 5, "s", CATEGORY)).isEmpty();
  }

  @Test
  void large_groups_are_all_told() {
    assertThat(told(members(List.of(5, 9)), 5, "s", CATEGORY))
        .extracting(ToldGroup::path)
        .containsExactly(List.of(), List.of("g0"), List.of("g1"));
  }

  @Test
  void who_states_nothing_is_among_the_others() {
    List<Member> members = new ArrayList<>(members(List.of(6, 7)));
    IntStream.range(0, 5).forEach(i -> members.add(new Member("", "", "", "", Map.of(), Map.of())));
    List<ToldGroup> told = told(members, 5, "s", CATEGORY);
    assertThat(told.get(3).isRest()).isTrue();
    assertThat(told.get(3).members()).hasSize(5);
  }

  private static List<ToldGroup> told(
      List<Member> members, int least, String secret, List<Dimension> by) {
    return new Disclosure(members, least, secret).groups(by);
  }

  private static List<Member> members(List<Integer> counts) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = 0; j < counts.get(i); j++) {
        members.add(member("g" + i, "b"));
      }
    }
    return members;
  }

  private static Member member(String category, String band) {
    return new Member(
        "", "", "", "", Map.of(Dimension.CATEGORY, category, Dimension.POPULATION, band), Map.of());
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
}
