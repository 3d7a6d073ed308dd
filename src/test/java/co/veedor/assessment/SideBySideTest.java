package co.veedor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Response;
import co.veedor.support.Veedor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Assessments made side by side come to what they come to alone. */
class SideBySideTest {
  private static final int TIMES = 24;

  @Test
  void assessments_at_the_same_time_do_not_touch_one_another() throws Exception {
    Response response = Veedor.response(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
    Assessment alone = Veedor.assess(response);
    ExecutorService workers = Executors.newFixedThreadPool(4);
    try {
      List<Future<Assessment>> made = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        made.add(workers.submit(() -> Veedor.assess(response)));
      }
      for (Future<Assessment> each : made) {
        assertThat(each.get().equals(alone)).isTrue();
      }
    } finally {
      workers.shutdownNow();
    }
  }
}
