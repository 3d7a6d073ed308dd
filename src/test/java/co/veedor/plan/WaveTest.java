package co.veedor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaveTest {
  @ParameterizedTest
  @CsvSource({"2019-06-30, 2019-S2", "2019-07-01, 2020-S1", "2019-12-31, 2020-S1"})
  void the_semester_after_a_day(LocalDate day, String semester) {
    assertThat(Wave.after(day, Wave.SEMESTER)).hasToString(semester);
  }

  @ParameterizedTest
  @CsvSource({"1, 2026-S1", "6, 2026-S1", "7, 2026-S2", "18, 2027-S1"})
  void months_fill_whole_semesters(int months, String last) {
    Wave start = Wave.read("2026-S1").orElseThrow();
    assertThat(Wave.holding(start.first() + months - 1, start.months())).hasToString(last);
  }
}
