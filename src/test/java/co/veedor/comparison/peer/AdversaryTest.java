package co.veedor.comparison.peer;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.facts.FactsOf;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.support.Veedor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody collects all that is published under one key: tables of every grouping, reading and
 * edition, and a copy of every grouping. They know how rows of one entity go together across copies
 * (values are like fingerprints) and who is in which group. However they add, subtract and cross
 * what they hold, nothing may come down to fewer entities than the least size.
 */
class AdversaryTest {
  private static final int LEAST = 4;
  private static final List<Questionnaire> EDITIONS =
      List.of("gobierno-digital-2019", "ipv6").stream()
          .map(Veedor.content().questionnaires()::get)
          .toList();
  private static final List<List<Dimension>> GROUPINGS = groupings(List.of());

  /** A row of a table: whom it speaks of. */
  private record Told(Measure measure, Set<String> whom) {}

  /** A row of a copy: what is seen of an entity in it. */
  private record Seen(String member, Set<String> told, String line) {}

  @ParameterizedTest
  @ValueSource(ints = {9, 14, 22, 45})
  void no_combination_of_all_that_is_published_comes_down_to_few(int size) {
    int told = 0;
    for (int round = 0; round < 3; round++) {
      told += assertSafe(members(size, new Random(1000L * size + round)), "clave " + round);
    }
    assertThat(told).isPositive();
  }

  @Test
  void the_score_of_one_entity_does_not_come_out_of_table_and_copy() {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String category = i < 5 ? "1" : i < 11 ? "2" : "3";
      Map<String, Map<String, Map<String, Fraction>>> values = new LinkedHashMap<>();
      values.put(EDITIONS.get(0).id(), values(i, "arquitectura"));
      if (i == 0 || i >= 5) {
        values.put(EDITIONS.get(1).id(), values(7 * i, "total"));
      }
      members.add(member(i, category(category), values));
    }
    assertThat(assertSafe(members, "clave")).isPositive();
  }

  @Test
  void a_small_group_does_not_come_out_of_two_groupings() {
    for (int key = 0; key < 10; key++) {
      List<Member> members =
          IntStream.range(0, 17)
              .mapToObj(
                  i ->
                      member(
                          i,
                          category(i < 3 ? "1" : i < 9 ? "2" : "3"),
                          Map.of(EDITIONS.get(0).id(), values(i, "arquitectura"))))
              .toList();
      assertThat(assertSafe(members, "clave " + key)).isPositive();
    }
  }

  private static Map<Dimension, String> category(String category) {
    Map<Dimension, String> profile = new EnumMap<>(Dimension.class);
    Arrays.stream(Dimension.values()).forEach(each -> profile.put(each, "igual"));
    profile.put(Dimension.CATEGORY, category);
    return profile;
  }

  /** How many parts all that is published can be taken apart into. */
  private static int assertSafe(List<Member> members, String key) {
    List<Told> tables = new ArrayList<>();
    List<Seen> seen = new ArrayList<>();
    for (List<Dimension> by : GROUPINGS) {
      for (String reading : FactsOf.READINGS) {
        tables.addAll(tables(members, by, reading, key));
      }
      seen.addAll(copies(members, by, key));
    }
    int parts = 0;
    for (Questionnaire edition : EDITIONS) {
      for (Measure measure : Measure.of(edition)) {
        parts += assertLarge(members, tables, seen, measure);
      }
    }
    return parts;
  }

  /** Takes entities apart by everything that speaks of a total or domain. */
  private static int assertLarge(
      List<Member> members, List<Told> tables, List<Seen> seen, Measure measure) {
    Map<String, StringBuilder> marks = new HashMap<>();
    members.forEach(member -> marks.put(member.id(), new StringBuilder()));
    tables.stream()
        .filter(each -> each.measure().equals(measure))
        .map(Told::whom)
        .distinct()
        .forEach(
            whom ->
                marks.forEach((member, mark) -> mark.append(whom.contains(member) ? '1' : '0')));
    String place = measure.questionnaire() + "/" + measure.node();
    seen.stream()
        .filter(each -> each.told().contains(place))
        .forEach(each -> marks.get(each.member()).append('|').append(each.line()));
    Map<String, Long> parts =
        marks.values().stream()
            .map(StringBuilder::toString)
            .filter(mark -> mark.contains("1") || mark.contains("|"))
            .collect(Collectors.groupingBy(mark -> mark, Collectors.counting()));
    assertThat(parts.values()).as(place).allMatch(count -> count >= LEAST);
    return parts.size();
  }

  private static List<Told> tables(
      List<Member> members, List<Dimension> by, String reading, String key) {
    List<PeerRow> rows =
        new Peers(Population.of(members, 0), by, reading, LEAST, key).report(EDITIONS).rows();
    List<Told> told = new ArrayList<>();
    for (PeerRow row : rows) {
      if (row.count() != null || row.quartiles() != null) {
        Set<Member> whom = under(members, by, row.path(), row.measure());
        if (row.isRest()) {
          rows.stream()
              .filter(each -> each.measure().equals(row.measure()) && !each.isRest())
              .filter(each -> each.path().size() == row.path().size() + 1)
              .forEach(each -> whom.removeAll(under(members, by, each.path(), each.measure())));
        }
        whom.removeIf(each -> !each.readings(row.measure()).containsKey(reading));
        assertThat(row.count()).isIn(null, whom.size());
        told.add(
            new Told(row.measure(), whom.stream().map(Member::id).collect(Collectors.toSet())));
      }
    }
    return told;
  }

  private static Set<Member> under(
      List<Member> members, List<Dimension> by, List<String> path, Measure measure) {
    return members.stream()
        .filter(each -> each.values().containsKey(measure.questionnaire()))
        .filter(
            each ->
                IntStream.range(0, path.size())
                    .allMatch(i -> path.get(i).equals(each.profile().get(by.get(i)))))
        .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
  }

  private static List<Seen> copies(List<Member> members, List<Dimension> by, String key) {
    List<Seen> seen = new ArrayList<>();
    for (CopyRow row :
        new Peers(Population.of(members, 0), by, "declarado", LEAST, key).copy(EDITIONS)) {
      String line = by + " " + row.path() + " " + row.questionnaire() + " ";
      String lacking =
          row.values().entrySet().stream()
              .map(each -> each.getKey() + each.getValue().keySet())
              .collect(Collectors.joining(","));
      Set<String> told =
          row.values().entrySet().stream()
              .filter(each -> !each.getValue().isEmpty())
              .map(each -> row.questionnaire() + "/" + each.getKey())
              .collect(Collectors.toSet());
      seen.add(new Seen(row.entity(), told, line + lacking));
    }
    return seen;
  }

  private static List<List<Dimension>> groupings(List<Dimension> above) {
    List<List<Dimension>> all = new ArrayList<>();
    for (Dimension dimension : Dimension.values()) {
      if (!above.contains(dimension)) {
        List<Dimension> by = new ArrayList<>(above);
        by.add(dimension);
        all.add(by);
        all.addAll(groupings(by));
      }
    }
    return all;
  }

  private static List<Member> members(int size, Random random) {
    return IntStream.range(0, size).mapToObj(i -> member(i, profile(random), all(random))).toList();
  }

  /** Few labels are common and the others rare. */
  private static Map<Dimension, String> profile(Random random) {
    Map<Dimension, String> profile = new EnumMap<>(Dimension.class);
    Arrays.stream(Dimension.values())
        .forEach(
            each -> profile.put(each, each.code() + (int) (4 * Math.pow(random.nextDouble(), 3))));
    return profile;
  }

  /** Not every edition is answered, and not every part of one. */
  private static Map<String, Map<String, Map<String, Fraction>>> all(Random random) {
    Map<String, Map<String, Map<String, Fraction>>> values = new LinkedHashMap<>();
    for (Questionnaire edition : EDITIONS) {
      if (random.nextInt(5) > 0) {
        Map<String, Map<String, Fraction>> nodes = new LinkedHashMap<>();
        for (Measure measure : Measure.of(edition)) {
          Map<String, Fraction> readings = new LinkedHashMap<>();
          if (random.nextInt(12) > 0) {
            FactsOf.READINGS.forEach(
                each -> readings.put(each, Fraction.of(random.nextInt(10_001), 100)));
            if (random.nextInt(40) == 0) {
              readings.remove("calculado");
            }
          }
          nodes.put(measure.node(), readings);
        }
        values.put(edition.id(), nodes);
      }
    }
    return values;
  }

  private static Map<String, Map<String, Fraction>> values(long value, String node) {
    return Map.of(node, Map.of("declarado", Fraction.of(value)));
  }

  private static Member member(
      int id,
      Map<Dimension, String> profile,
      Map<String, Map<String, Map<String, Fraction>>> values) {
    return new Member("id" + id, "", "", "2019", profile, values);
  }
}
