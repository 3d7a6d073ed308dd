package co.veedor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Entity;
import co.veedor.response.Period;
import co.veedor.store.By;
import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import co.veedor.store.StoredAnswer;
import co.veedor.support.ServingProgram;
import co.veedor.support.Stores;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the service, as processes: start, stop, kill, copy, restore. */
@Timeout(180)
class ServeCommandTest {
  private static final String PASSWORD = "una-clave-larga";
  private static final int WRITERS = 4;
  private static final int ENOUGH = 60;

  @TempDir private Path folder;

  private Path data() {
    return folder.resolve("datos");
  }

  /** An administrator who answers for the entity too. */
  private Visitor administrator(ServingProgram program) {
    Visitor browser = new Visitor(program.address());
    program.registerFirst(browser, "admin", PASSWORD);
    assertThat(browser.signIn("admin", PASSWORD).status()).isEqualTo(200);
    Map<String, Object> entity =
        Map.of("name", "Alcaldía", "id", Stores.ENTITY, "order", "territorial", "kind", "alcaldia");
    browser.post("/entidades", entity);
    String periods = "/entidades/" + Stores.ENTITY + "/vigencias";
    browser.post(periods, Map.of("period", Stores.PERIOD, "answeredOn", "2019-12-31"));
    String own = "/entidades/" + Stores.ENTITY + "/equipo/" + browser.get("/sesion").at("id");
    assertThat(browser.put(own + "/diligenciador", Map.of()).status()).isEqualTo(204);
    return browser;
  }

  private static String answer(String question) {
    return "/entidades/%s/vigencias/%s/cuestionarios/%s/respuestas/%s"
        .formatted(Stores.ENTITY, Stores.PERIOD, Veedor.TOOL_2019, question);
  }

  @Test
  void killed_in_the_middle_of_saving_it_has_every_confirmed_answer() throws Exception {
    Map<String, Integer> confirmed = new ConcurrentHashMap<>();
    try (ServingProgram program = ServingProgram.start(data())) {
      program.ready();
      Visitor browser = administrator(program);
      Thread[] writers = new Thread[WRITERS];
      for (int i = 0; i < WRITERS; i++) {
        String question = "ID0" + (i + 1);
        writers[i] = new Thread(() -> saveUntilItDies(browser, question, confirmed));
        writers[i].start();
      }
      while (confirmed.values().stream().mapToInt(Integer::intValue).sum() < ENOUGH) {
        Thread.sleep(5);
      }
      program.kill();
      for (Thread writer : writers) {
        writer.join();
      }
    }
    assertThat(confirmed).hasSize(WRITERS);
    try (Store store = Store.open(StoreSettings.embedded(data()), new Stores.Time()::now)) {
      confirmed.forEach(
          (question, version) -> {
            StoredAnswer kept = store.answers().find(Stores.answer(question)).orElseThrow();
            assertThat(kept.version()).isBetween((long) version, version + 1L);
            assertThat(kept.body()).isEqualTo("{\"declared\": " + kept.version() % 100 + "}");
          });
      assertThat(store.history().verify().isWhole()).isTrue();
    }
  }

  private static void saveUntilItDies(
      Visitor browser, String question, Map<String, Integer> confirmed) {
    try {
      for (int version = 0; ; version++) {
        Map<String, Object> body = Map.of("answer", (version + 1) % 100, "version", version);
        if (browser.put(answer(question), body).status() == 200) {
          confirmed.put(question, version + 1);
        }
      }
    } catch (java.io.UncheckedIOException killed) {
      // What was not confirmed may be there or not.
    }
  }

  @Test
  void it_stops_when_told_keeps_a_second_one_away_and_is_copied_and_restored() throws Exception {
    try (ServingProgram program = ServingProgram.start(data())) {
      program.ready();
      Visitor browser = administrator(program);
      browser.put(answer("ID01"), Map.of("answer", 60, "version", 0));
      try (ServingProgram second = ServingProgram.start(data())) {
        second.saidAfter(data() + ": otro servidor de Veedor ya usa esta carpeta");
        assertThat(second.await()).isEqualTo(2);
      }
      Terminal copied = Terminal.type(folder, "respaldo", "--datos", "datos", "--salida", "c.zip");
      assertThat(copied.status()).as(copied.err()).isZero();
      assertThat(copied.out()).contains("Copia escrita en c.zip");
      program.stop();
    }
    Terminal restored = Terminal.type(folder, "restaurar", "c.zip", "--datos", "otra");
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(restored.out()).contains("la historia está completa");
    try (ServingProgram again = ServingProgram.start(folder.resolve("otra"))) {
      Visitor browser = new Visitor(again.ready().address());
      assertThat(browser.signIn("admin", PASSWORD).status()).isEqualTo(200);
      assertThat(browser.get(answer("ID01")).at("answer")).hasToString("{declared=60}");
      again.stop();
    }
  }

  @Test
  void what_cannot_be_copied_or_restored_is_told_and_nothing_is_left() throws Exception {
    Terminal nothing = Terminal.type(folder, "respaldo", "--datos", "no", "--salida", "c.zip");
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).contains("--datos", "no tiene datos de Veedor");
    assertThat(folder.resolve("no")).doesNotExist();
    Terminal missing = Terminal.type(folder, "restaurar", "no.zip", "--datos", "d");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("«no.zip» no existe");
    Files.writeString(folder.resolve("mala.zip"), "esto no es un zip");
    Terminal spoilt = Terminal.type(folder, "restaurar", "mala.zip", "--datos", "d");
    assertThat(spoilt.status()).isEqualTo(2);
    try (Store full = Store.open(StoreSettings.embedded(data()), new Stores.Time()::now)) {
      Entity entity = new Entity("Alcaldía", Stores.ENTITY, "territorial", "alcaldia", 3, 1L);
      full.entities().put(entity, "", By.SYSTEM);
      Period period = Period.read(Stores.PERIOD).orElseThrow();
      full.periods().open(Stores.ENTITY, period, LocalDate.of(2019, 12, 31), By.SYSTEM);
    }
    assertThat(Terminal.type(folder, "respaldo", "--salida", "c.zip").status()).isZero();
    Terminal occupied = Terminal.type(folder, "restaurar", "c.zip");
    assertThat(occupied.status()).isEqualTo(2);
    assertThat(Terminal.type(folder, "servir", "--puerto", "70000").status()).isEqualTo(2);
  }
}
