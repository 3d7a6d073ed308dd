package co.veedor.access;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Stores;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** So many in a row, then a steady pace. */
class RateLimitTest {
  private final Stores.Time time = new Stores.Time();
  private final RateLimit limit = new RateLimit(3, Duration.ofSeconds(10), time::now);

  private boolean takes(String key) {
    return limit.take(key).isZero();
  }

  @Test
  void a_burst_is_allowed_and_then_one_at_a_time() {
    assertThat(takes("a") && takes("a") && takes("a")).isTrue();
    assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(10));
    time.pass(Duration.ofSeconds(4));
    assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(6));
    time.pass(Duration.ofSeconds(6));
    assertThat(takes("a")).isTrue();
    assertThat(takes("a")).isFalse();
  }

  @Test
  void one_key_takes_nothing_from_another() {
    assertThat(takes("a") && takes("a") && takes("a")).isTrue();
    assertThat(takes("b")).isTrue();
  }

  @Test
  void a_long_rest_allows_no_more_than_a_burst() {
    takes("a");
    time.pass(Duration.ofDays(1));
    assertThat(takes("a") && takes("a") && takes("a")).isTrue();
    assertThat(takes("a")).isFalse();
  }

  @Test
  void a_clock_that_goes_back_gives_nothing_away() {
    assertThat(takes("a") && takes("a") && takes("a")).isTrue();
    time.pass(Duration.ofHours(-1));
    assertThat(takes("a")).isFalse();
  }

  @Test
  void keys_without_end_fill_no_memory() {
    Recent<Integer> recent = new Recent<>();
    for (int i = 0; i < 50_000; i++) {
      recent.put("k" + i, i);
      recent.get("k0");
    }
    assertThat(recent).hasSize(10_000).containsKeys("k0", "k49999").doesNotContainKey("k1");
  }
}
