package co.veedor.store;

import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.support.Databases;
import co.veedor.support.SavingProgram;
import co.veedor.support.Stores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A program that is killed while it saves loses nothing it had confirmed. */
class KilledTest {
  private static final int ENOUGH = 150;

  @ParameterizedTest
  @EnumSource(Databases.class)
  @Timeout(120)
  void what_was_confirmed_is_there_after_a_kill(Databases database, @TempDir Path folder)
      throws Exception {
    StoreSettings settings;
    try (Stores stores = Stores.with(database, folder)) {
      settings = stores.settings();
    }
    Map<String, Long> confirmed = killedWhileSaving(settings);
    assertThat(confirmed.values().stream().mapToLong(Long::longValue).sum())
        .isGreaterThanOrEqualTo(ENOUGH);
    try (Stores stores = Stores.open(settings)) {
      confirmed.forEach(
          (question, version) -> {
            StoredAnswer kept = stores.store().answers().find(answer(question)).orElseThrow();
            assertThat(kept.version()).isGreaterThanOrEqualTo(version);
            assertThat(kept.body()).isEqualTo("" + kept.version());
          });
      assertThat(stores.store().history().verify().broken()).isNull();
      assertThat(stores.store().isWritable()).isTrue();
    }
  }

  private static Process saving(StoreSettings settings) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SavingProgram.class.getName(),
            settings.folder().toString(),
            settings.url(),
            settings.user())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** The last version confirmed of each question. */
  private static Map<String, Long> killedWhileSaving(StoreSettings settings)
      throws IOException, InterruptedException {
    Process saving = saving(settings);
    Map<String, Long> confirmed = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(saving.getInputStream(), StandardCharsets.UTF_8))) {
      int read = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (++read == ENOUGH) {
          // By its handle: what it printed before can still be read.
          saving.toHandle().destroyForcibly();
        }
        if (line.matches("ID0\\d \\d+")) {
          String[] parts = line.split(" ");
          confirmed.put(parts[0], Long.valueOf(parts[1]));
        }
      }
    } finally {
      saving.destroyForcibly().waitFor();
    }
    return confirmed;
  }
}
