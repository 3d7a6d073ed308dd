package co.veedor.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ways between instruments: the strongest weakest relation first, then the shortest. */
class WaysTest {
  @Test
  void a_link_is_walked_from_both_ends() {
    Ways ways = ways(link("a/1", "b/1", Relation.CONTIENE));
    assertThat(only(ways.to("b/1", Set.of("a/1")::contains)).weakest())
        .isEqualTo(Relation.CONTIENE);
    assertThat(only(ways.to("a/1", Set.of("b/1")::contains)).weakest()).isEqualTo(Relation.PARTE);
  }

  @Test
  void the_weakest_relation_of_the_way_decides_and_not_its_length() {
    Ways ways =
        ways(
            link("a/1", "c/1", Relation.RELACIONADA),
            link("a/1", "b/1", Relation.IGUAL),
            link("b/1", "c/1", Relation.IGUAL));
    Way way = only(ways.to("c/1", Set.of("a/1")::contains));
    assertThat(way.links()).hasSize(2);
    assertThat(way.weakest()).isEqualTo(Relation.IGUAL);
  }

  @Test
  void among_equals_the_shortest_counts() {
    Ways ways =
        ways(
            link("a/1", "c/1", Relation.IGUAL),
            link("a/1", "b/1", Relation.IGUAL),
            link("b/1", "c/1", Relation.IGUAL));
    assertThat(only(ways.to("c/1", Set.of("a/1")::contains)).links()).hasSize(1);
  }

  @Test
  void all_sources_as_good_as_the_best_count() {
    Ways ways = ways(link("a/1", "b/1", Relation.PARTE), link("a/2", "b/1", Relation.PARTE));
    assertThat(ways.to("b/1", key -> key.startsWith("a/")))
        .extracting(Way::from)
        .containsExactly("a/1", "a/2");
  }

  @Test
  void two_parts_of_one_whole_have_no_way_between_them() {
    Ways ways = ways(link("a/1", "b/1", Relation.PARTE), link("c/1", "b/1", Relation.PARTE));
    assertThat(ways.to("c/1", Set.of("a/1")::contains)).isEmpty();
  }

  @Test
  void kinship_does_not_pass_on_twice() {
    Ways ways =
        ways(link("a/1", "b/1", Relation.RELACIONADA), link("b/1", "c/1", Relation.RELACIONADA));
    assertThat(ways.to("c/1", Set.of("a/1")::contains)).isEmpty();
  }

  @Test
  void a_ring_of_links_ends() {
    Ways ways =
        ways(
            link("a/1", "b/1", Relation.IGUAL),
            link("b/1", "c/1", Relation.IGUAL),
            link("c/1", "a/1", Relation.IGUAL));
    assertThat(ways.to("a/1", key -> false)).isEmpty();
  }

  @Test
  void the_same_thing_is_conclusive_and_kinship_never_is() {
    assertThat(way(Relation.IGUAL).isConclusive(false)).isTrue();
    assertThat(way(Relation.RELACIONADA).isConclusive(true)).isFalse();
  }

  @Test
  void a_whole_says_something_of_its_part_only_when_it_is_met() {
    assertThat(way(Relation.CONTIENE, Relation.IGUAL).isConclusive(true)).isTrue();
    assertThat(way(Relation.CONTIENE).isConclusive(false)).isFalse();
  }

  @Test
  void a_part_says_something_of_its_whole_only_where_all_parts_are_named() {
    assertThat(way(Relation.PARTE).isConclusive(true)).isFalse();
    Link part = new Link("a/1", "b/1", Relation.PARTE, true, "Porque sí.");
    assertThat(new Way(List.of(part), Relation.PARTE).isConclusive(true)).isTrue();
  }

  private static Way way(Relation... relations) {
    List<Link> links =
        java.util.Arrays.stream(relations).map(each -> link("a/1", "b/1", each)).toList();
    return new Way(links, java.util.Collections.max(List.of(relations)));
  }

  private static Way only(List<Way> ways) {
    assertThat(ways).hasSize(1);
    return ways.get(0);
  }

  private static Link link(String from, String to, Relation relation) {
    return new Link(from, to, relation, false, "Porque sí.");
  }

  private static Ways ways(Link... links) {
    return new Ways(List.of(new Crosswalk("x", "a", "b", "propia", "y", List.of(links), "")));
  }
}
