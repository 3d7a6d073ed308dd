package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.number.Fraction;
import co.veedor.support.Veedor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every plan, whatever money and people there are. */
class PlannerTest {
  @Test
  void the_plans_looked_at_plan_much_and_leave_things_out() {
    assertThat(Plans.named("small").placed()).hasSizeBetween(20, 70);
    assertThat(Plans.named("small").unplaced()).hasSizeGreaterThan(10);
    assertThat(Plans.named("by months").placed()).hasSizeGreaterThan(20);
    assertThat(Plans.named("no money").placed()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void nothing_begins_before_what_it_depends_on_has_ended(String name) {
    Map<String, PlannedInitiative> byId = Plans.byId(Plans.named(name));
    for (PlannedInitiative one : Plans.named(name).placed()) {
      for (String before : one.initiative().dependsOn()) {
        if (byId.containsKey(before)) {
          assertThat(one.placed().start())
              .as(one.initiative().id() + " after " + before)
              .isGreaterThan(byId.get(before).placed().end());
        }
      }
    }
  }

  @Test
  void what_nobody_asks_for_does_not_break_a_chain() {
    Plan plan =
        Veedor.plan(
            Veedor.assess(
                Veedor.answers("ID16: 100", "ID17: 0", "PR01: 0", "PR02: 100", "PR04: 0")));
    Map<String, PlannedInitiative> byId = Plans.byId(plan);
    assertThat(byId).containsKeys("SEG-01", "SEG-04").doesNotContainKey("SEG-02");
    assertThat(byId.get("SEG-04").placed().start())
        .isGreaterThan(byId.get("SEG-01").placed().end());
  }

  /** Independent arithmetic: month by month, from the placed initiatives alone. */
  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void no_year_spends_more_than_there_is_and_no_month_takes_more_people(String name) {
    Plan plan = Plans.named(name);
    Map<Integer, Fraction> people = new HashMap<>();
    Map<Integer, Long> spent = new HashMap<>();
    for (PlannedInitiative one : plan.placed()) {
      int months = one.initiative().months();
      int first = one.placed().month();
      for (int month = first; month < first + months; month++) {
        people.merge(month, one.initiative().staff(), Fraction::plus);
      }
      one.placed().costs().forEach((year, cost) -> spent.merge(year, cost, Long::sum));
    }
    plan.settings()
        .money()
        .forEach(
            (year, there) -> assertThat(spent.getOrDefault(year, 0L)).isLessThanOrEqualTo(there));
    people.forEach(
        (month, busy) -> {
          Fraction there = plan.settings().staff().get(month / 12);
          assertThat(there == null || !busy.isAbove(there)).as(month + ": " + busy).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void everything_ends_inside_the_plan(String name) {
    Plan plan = Plans.named(name);
    for (PlannedInitiative one : plan.placed()) {
      assertThat(one.placed().start()).isGreaterThanOrEqualTo(plan.settings().timeline().first());
      assertThat(one.placed().end()).isLessThanOrEqualTo(plan.settings().timeline().last());
    }
  }

  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void the_most_urgent_come_first_and_ties_are_broken_as_told(String name) {
    List<PlannedInitiative> ranked = Plans.named(name).initiatives();
    Comparator<PlannedInitiative> told =
        Comparator.comparing(PlannedInitiative::priority, Comparator.reverseOrder())
            .thenComparing(one -> -one.ratings().get("impacto").value())
            .thenComparing(one -> one.initiative().cost())
            .thenComparing(one -> one.initiative().id());
    assertThat(ranked).isSortedAccordingTo(told);
    assertThat(ranked).extracting(PlannedInitiative::rank).first().isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void lines_of_work_begin_in_their_order(String name) {
    Plan plan = Plans.named(name);
    Map<String, Wave> begun = new TreeMap<>();
    for (PlannedInitiative one : plan.placed()) {
      String line = one.initiative().line();
      String stage =
          switch (line) {
            case "L1", "L2" -> "1";
            case "L3" -> "2";
            case "L4", "L5" -> "3";
            default -> "";
          };
      begun.merge(stage, one.placed().start(), (a, b) -> a.compareTo(b) < 0 ? a : b);
    }
    begun.remove("");
    List<Wave> starts = List.copyOf(begun.values());
    for (int i = 1; i < starts.size(); i++) {
      assertThat(starts.get(i)).isGreaterThan(starts.get(i - 1));
    }
  }

  @ParameterizedTest
  @CsvSource({"without limits", "small"})
  void every_year_but_the_last_begins_quick_wins_and_structural_work(String name) {
    Plan plan = Plans.named(name);
    Map<Integer, Set<String>> kinds = new TreeMap<>();
    plan.placed()
        .forEach(
            one ->
                kinds
                    .computeIfAbsent(one.placed().start().year(), year -> new HashSet<>())
                    .add(one.initiative().kind()));
    List<Integer> years = plan.settings().timeline().years();
    for (int year : years.subList(0, years.size() - 1)) {
      assertThat(kinds.get(year)).as(name + " " + year).hasSize(2);
    }
  }

  @Test
  void a_legal_term_pulls_forward_and_so_does_all_it_needs() {
    Plan plan = Plans.named("small");
    Map<String, PlannedInitiative> byId = Plans.byId(plan);
    assertThat(byId.get("INF-05").placed()).isNotNull();
    Set<String> needed = new HashSet<>();
    collect("INF-05", byId, needed);
    assertThat(needed).contains("INF-04", "SEG-07", "INF-03");
    Wave last = byId.get("INF-05").placed().start();
    needed.forEach(id -> assertThat(byId.get(id).placed().end()).isLessThan(last));
    assertThat(plan.explanations().get(byId.get("INF-05").placeBecause()).says())
        .contains("El plazo legal venció el 2022-12-31");
  }

  private static void collect(String id, Map<String, PlannedInitiative> byId, Set<String> needed) {
    for (String before : byId.get(id).initiative().dependsOn()) {
      needed.add(before);
      collect(before, byId, needed);
    }
  }
}
