package co.veedor.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which period comes before which. */
class PeriodTest {
  @Test
  void periods_follow_each_other_by_their_last_day_and_not_by_their_letters() {
    assertThat(
            Stream.of("2020", "2019", "2019-T4", "2019-S1", "2019-T1", "2020-S1")
                .sorted(Period.byEnd()))
        .containsExactly("2019-T1", "2019-S1", "2019", "2019-T4", "2020-S1", "2020");
  }

  @Test
  void the_newest_is_the_one_that_ends_last() {
    assertThat(Period.newest(Stream.of("2019-S1", "2019", "nada"))).isEqualTo("2019");
    assertThat(Period.newest(Stream.of("nada"))).isEmpty();
  }
}
