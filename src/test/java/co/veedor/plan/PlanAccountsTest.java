package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.plan.PlannedInitiative.LeftOut;
import co.veedor.plan.PlannedInitiative.Placed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every peso, every gap and every place of a plan is accounted for. */
class PlanAccountsTest {
  /** Nothing waits for no reason: at its step less one there was an obstacle, and it is told. */
  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void every_place_says_why(String name) {
    Plan plan = Plans.named(name);
    for (PlannedInitiative one : plan.initiatives()) {
      String says = plan.explanations().get(one.placeBecause()).says();
      if (one.placement() instanceof LeftOut left) {
        assertThat(left.obstacle().says()).isNotBlank();
        assertThat(says).startsWith("Sin planear: ");
      } else if (one.placement() instanceof PlannedInitiative.Done) {
        assertThat(says).startsWith("Se terminó el ");
      } else {
        assertThat(says).startsWith(one.placed().start().toString()).contains("Capacidad: usa");
        boolean waited = one.placed().start().compareTo(plan.settings().timeline().first()) > 0;
        assertThat(says.contains("No empezó antes: ")).as(says).isEqualTo(waited);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void every_peso_is_accounted_for(String name) {
    Plan plan = Plans.named(name);
    long all = plan.placed().stream().mapToLong(one -> one.initiative().cost()).sum();
    assertThat(plan.budget().all()).isEqualTo(all);
    assertThat(plan.roadmap().steps().stream().mapToLong(Roadmap.Step::spent).sum()).isEqualTo(all);
    for (Budget.Group group : plan.budget().groups()) {
      for (int year : plan.budget().years()) {
        long sum = group.rows().stream().mapToLong(row -> row.costs().getOrDefault(year, 0L)).sum();
        assertThat(sum).isEqualTo(plan.budget().total().getOrDefault(year, 0L));
      }
    }
    plan.placed()
        .forEach(
            one ->
                assertThat(one.placed().costs().values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(one.initiative().cost()));
  }

  @ParameterizedTest
  @MethodSource("co.veedor.plan.Plans#every")
  void every_gap_is_planned_or_says_why_not(String name) {
    Plan plan = Plans.named(name);
    Set<String> told = new HashSet<>();
    for (GapRow row : plan.gaps()) {
      assertThat(told.add(row.gap().id())).isTrue();
      row.same().forEach(id -> assertThat(told.add(id)).isTrue());
      assertThat(row.fate().says()).isNotBlank();
    }
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            plan.assessment().gaps().stream().map(gap -> gap.id()).toList());
  }

  @Test
  void a_gap_is_closed_when_the_last_of_what_closes_it_ends() {
    Plan plan = Plans.named("small");
    Map<String, PlannedInitiative> byId = Plans.byId(plan);
    int partly = 0;
    for (GapRow row : plan.gaps()) {
      Set<String> ids = new HashSet<>(row.gap().initiatives());
      plan.assessment().gaps().stream()
          .filter(gap -> row.same().contains(gap.id()))
          .forEach(gap -> ids.addAll(gap.initiatives()));
      List<Placed> placed = new ArrayList<>();
      ids.forEach(id -> placed.add(byId.get(id).placed()));
      long missing = placed.stream().filter(one -> one == null).count();
      Fate.State expected = missing == 0 ? Fate.State.PLANNED : Fate.State.PARTLY;
      expected = missing == ids.size() ? Fate.State.UNPLANNED : expected;
      assertThat(row.fate().state()).isEqualTo(expected);
      partly += expected == Fate.State.PARTLY ? 1 : 0;
      assertThat(row.fate().closed())
          .isEqualTo(
              missing > 0
                  ? null
                  : placed.stream().map(Placed::end).max(Comparator.naturalOrder()).orElse(null));
    }
    assertThat(partly).isPositive();
  }
}
