package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Veedor;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
  private final Plan plan = Planner.plan(Veedor.candelaria());

  @Test
  void nothing_begins_before_what_it_depends_on_has_ended() {
    Map<String, PlannedInitiative> planned =
        plan.initiatives().stream()
            .collect(Collectors.toMap(one -> one.result().initiative().id(), Function.identity()));
    int checked = 0;
    for (PlannedInitiative one : plan.initiatives()) {
      for (String before : one.result().initiative().dependsOn()) {
        if (planned.containsKey(before)) {
          assertThat(one.start()).isGreaterThan(planned.get(before).end());
          checked++;
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void the_first_ones_begin_in_the_semester_after_the_assessment() {
    assertThat(plan.initiatives())
        .extracting(PlannedInitiative::start)
        .contains(new Semester(2020, 1))
        .allMatch(start -> start.compareTo(new Semester(2020, 1)) >= 0);
  }

  @Test
  void the_most_urgent_come_first_and_ties_go_by_code() {
    for (int i = 1; i < plan.initiatives().size(); i++) {
      var before = plan.initiatives().get(i - 1).result();
      var after = plan.initiatives().get(i).result();
      int apart = before.priority().compareTo(after.priority());
      assertThat(apart).isNotNegative();
      assertThat(apart > 0 || before.initiative().id().compareTo(after.initiative().id()) < 0)
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"2019-06-30, 2019-S2", "2019-07-01, 2020-S1", "2019-12-31, 2020-S1"})
  void the_semester_after_a_day(LocalDate day, String semester) {
    assertThat(Semester.after(day)).hasToString(semester);
  }

  @ParameterizedTest
  @CsvSource({"1, 2026-S1", "6, 2026-S1", "7, 2026-S2", "18, 2027-S1"})
  void months_fill_whole_semesters(int months, String last) {
    assertThat(new Semester(2026, 1).lastOf(months)).hasToString(last);
  }
}
