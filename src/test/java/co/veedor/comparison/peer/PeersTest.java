package co.veedor.comparison.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.support.Veedor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The spread of groups, and what of it is told. */
class PeersTest {
  private static final List<Questionnaire> EDITION =
      List.of(Veedor.content().questionnaires().get(Veedor.TOOL_2019));
  private static final List<Dimension> BY = List.of(Dimension.CATEGORY, Dimension.POPULATION);

  @Test
  void quartiles_are_those_r_gives() {
    // R: quantile(1:10), quantile(c(2, 4, 4, 5, 7, 9)), quantile(c(15, 20, 35, 40, 50)), one value.
    assertThat(quartiles(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEqualTo("13/4 11/2 31/4");
    assertThat(quartiles(9, 4, 2, 7, 5, 4)).isEqualTo("4 9/2 13/2");
    assertThat(quartiles(15, 20, 35, 40, 50)).isEqualTo("20 35 40");
    assertThat(quartiles(42)).isEqualTo("42 42 42");
  }

  @Test
  void quartiles_lie_on_the_line_through_the_sorted_values() {
    Random random = new Random(11);
    for (int size = 1; size <= 60; size++) {
      double[] values = random.ints(size, 0, 10_001).mapToDouble(each -> each / 100.0).toArray();
      Quartiles quartiles =
          Quartiles.of(
              java.util.Arrays.stream(values)
                  .mapToObj(each -> Fraction.of(Math.round(each * 100), 100))
                  .toList());
      java.util.Arrays.sort(values);
      assertThat(quartiles.first().toDecimal().doubleValue())
          .isCloseTo(on(values, 0.25), within(1e-9));
      assertThat(quartiles.median().toDecimal().doubleValue())
          .isCloseTo(on(values, 0.5), within(1e-9));
      assertThat(quartiles.third().toDecimal().doubleValue())
          .isCloseTo(on(values, 0.75), within(1e-9));
    }
  }

  /** The inverse of the piecewise linear distribution that gives the value i the place i/(n-1). */
  private static double on(double[] sorted, double place) {
    int last = sorted.length - 1;
    for (int i = 0; i < last; i++) {
      double left = (double) i / last;
      double right = (double) (i + 1) / last;
      if (place <= right) {
        double way = (place - left) / (right - left);
        return sorted[i] * (1 - way) + sorted[i + 1] * way;
      }
    }
    return sorted[last];
  }

  @Test
  void a_quarter_is_told_by_its_bounds() {
    Quartiles quartiles = new Quartiles(Fraction.of(20), Fraction.of(40), Fraction.of(60));
    assertThat(
            LongStream.of(19, 20, 39, 40, 59, 60, 100)
                .mapToObj(each -> quartiles.quarter(Fraction.of(each))))
        .containsExactly("primero", "segundo", "segundo", "tercero", "tercero", "ultimo", "ultimo");
  }

  @Test
  void a_value_that_much_of_the_group_has_is_in_no_one_quarter() {
    // Eight zeros; five of eight; the upper four of eight.
    assertThat(quarter(0, 0, 0, 0, 0, 0, 0, 0, 0)).isEqualTo("igual-mitad");
    assertThat(quarter(0, 0, 0, 0, 0, 0, 10, 20, 30)).isEqualTo("igual-cuarto");
    assertThat(quarter(90, 10, 20, 30, 90, 90, 90, 90, 90)).isEqualTo("igual-cuarto");
    assertThat(quarter(30, 0, 0, 0, 0, 0, 10, 20, 30)).isEqualTo("ultimo");
  }

  private static String quarter(long own, long... values) {
    return Quartiles.of(LongStream.of(values).mapToObj(Fraction::of).toList())
        .quarter(Fraction.of(own));
  }

  @Test
  void the_order_of_entities_changes_nothing() {
    List<Member> members = new ArrayList<>(members(60));
    PeerReport report = peers(members).report(EDITION);
    List<Standing> standing = peers(members).standing(members.get(0), EDITION);
    Member first = members.get(0);
    for (int seed = 1; seed <= 10; seed++) {
      Collections.shuffle(members, new Random(seed));
      assertThat(peers(members).report(EDITION)).isEqualTo(report);
      assertThat(peers(members).standing(first, EDITION)).isEqualTo(standing);
    }
  }

  @Test
  void groups_stand_in_the_order_of_their_labels_and_never_of_their_values() {
    List<List<String>> groups =
        peers(members(60)).report(EDITION).rows().stream()
            .filter(row -> row.measure().node().equals("arquitectura") && !row.isRest())
            .map(PeerRow::path)
            .toList();
    assertThat(groups).hasSizeGreaterThan(4);
    assertThat(groups.stream().map(path -> String.join("\u0000", path)).toList()).isSorted();
  }

  @Test
  void a_total_that_few_have_in_some_group_is_counted_nowhere() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean has = i % 2 == 0 || i < 4;
      members.add(member(i, i % 2 == 0 ? "a" : "b", "x", has ? Fraction.of(i) : null));
    }
    List<PeerRow> rows =
        new Peers(Population.of(members, 0), List.of(Dimension.CATEGORY), "declarado", 5, "")
            .report(EDITION)
            .rows();
    assertThat(rows).isNotEmpty().allMatch(row -> row.count() == null);
    // The quartiles of «a» beside those of all would give away what «b» has.
    assertThat(rows.stream().filter(row -> !row.path().isEmpty()))
        .isNotEmpty()
        .allMatch(row -> row.quartiles() == null);
    assertThat(rows.stream().filter(row -> row.path().isEmpty()))
        .isNotEmpty()
        .allMatch(row -> row.quartiles() != null);
  }

  @Test
  void the_same_groups_are_hidden_whatever_the_values_and_others_under_another_secret() {
    for (String secret : List.of("", "secreto")) {
      assertThat(IntStream.range(0, 12).mapToObj(round -> shown(round, secret)).distinct())
          .hasSize(1);
    }
    assertThat(IntStream.range(0, 12).mapToObj(each -> shown(0, "secreto " + each)).distinct())
        .hasSizeGreaterThan(1);
  }

  /** Groups of 2, 9, 9 and 9 entities, with other values each round. */
  private static List<List<String>> shown(int round, String secret) {
    List<Member> members =
        IntStream.range(0, 29)
            .mapToObj(
                i -> member(i, i < 2 ? "a" : "bcd".charAt(i % 3) + "", "", Fraction.of(i + round)))
            .toList();
    return new Peers(Population.of(members, 0), List.of(Dimension.CATEGORY), "declarado", 5, secret)
        .report(EDITION).rows().stream().map(PeerRow::path).distinct().toList();
  }

  @Test
  void too_few_entities_give_no_figure() {
    PeerReport report = peers(members(4)).report(EDITION);
    assertThat(report.rows()).isEmpty();
    assertThat(report.entities()).isNull();
    assertThat(peers(members(4)).standing(members(4).get(0), EDITION)).isEmpty();
  }

  @Test
  void labels_told_in_a_copy_are_shared_by_enough_entities() {
    List<CopyRow> rows = peers(members(60)).copy(EDITION);
    assertThat(rows).hasSize(60);
    Map<List<String>, Long> shared = new java.util.HashMap<>();
    rows.forEach(row -> shared.merge(row.path(), 1L, Long::sum));
    assertThat(shared.values()).allMatch(count -> count >= 5);
    assertThat(shared).hasSizeGreaterThan(2);
  }

  @Test
  void pseudonyms_depend_on_the_key_alone() {
    Pseudonyms one = new Pseudonyms("una clave de prueba".getBytes());
    assertThat(one.of("76130", "a"))
        .isEqualTo(new Pseudonyms("una clave de prueba".getBytes()).of("76130", "a"));
    assertThat(one.of("76130", "a"))
        .matches("E-[0-9a-f]{16}")
        .isNotEqualTo(one.of("76131", "a"))
        .isNotEqualTo(one.of("76130", "b"))
        .isNotEqualTo(new Pseudonyms("otra clave de prueba".getBytes()).of("76130", "a"));
  }

  private static Peers peers(List<Member> members) {
    return new Peers(Population.of(members, 0), BY, "declarado", 5, "");
  }

  private static List<Member> members(int count) {
    Random random = new Random(3);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                member(
                    i,
                    "categoría " + random.nextInt(4),
                    "franja " + random.nextInt(3),
                    Fraction.of(random.nextInt(10_001), 100)))
        .toList();
  }

  private static Member member(int id, String category, String band, Fraction value) {
    Map<String, Fraction> readings = value == null ? Map.of() : Map.of("declarado", value);
    return new Member(
        "id" + id,
        "Entidad " + id,
        "f" + id,
        "2019",
        Map.of(Dimension.CATEGORY, category, Dimension.POPULATION, band),
        Map.of(Veedor.TOOL_2019, Map.of("arquitectura", readings)));
  }

  private static String quartiles(long... values) {
    Quartiles quartiles = Quartiles.of(LongStream.of(values).mapToObj(Fraction::of).toList());
    return quartiles.first() + " " + quartiles.median() + " " + quartiles.third();
  }
}
