package co.veedor.cli;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Entity;
import co.veedor.store.By;
import co.veedor.store.EvidenceDraft;
import co.veedor.store.EvidenceUse;
import co.veedor.store.FileLimits;
import co.veedor.store.StoredFile;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import co.veedor.support.Zips;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A package of a period that the service keeps, made beside a store that is open. */
abstract class PeriodPackage {
  static final String HISTORY = "historia.jsonl";

  @TempDir Path folder;
  Stores stores;
  Map<String, byte[]> parts;

  @BeforeEach
  void deliver() throws IOException {
    stores = Stores.with(Databases.SQLITE, folder.resolve("datos"));
    var store = stores.store();
    String bea = stores.person("bea").id();
    store.entities().put(new Entity("Otra", "9", "territorial", "alcaldia", 1, 9L), "", ANA);
    store.answers().save(answer("PR01"), "{\"declared\": 80}", 0, By.person(bea));
    store.answers().save(answer("PR02"), "{\"declared\": 40}", 0, By.person(bea));
    evidence(bea);
    store.decisions().save(ENTITY, PERIOD, "{\"start\": \"2020-S1\", \"years\": 2}", 0, ANA);
    store.periods().freeze(ENTITY, PERIOD, By.person(bea));
    Terminal done = entregar("e.zip");
    assertThat(done.err()).isEmpty();
    parts = Zips.parts(folder.resolve("e.zip"));
  }

  private void evidence(String person) {
    var store = stores.store();
    byte[] act = "Acta del comité".getBytes(StandardCharsets.UTF_8);
    StoredFile file =
        store.evidence().put(new ByteArrayInputStream(act), "acta.txt", FileLimits.USUAL);
    var added =
        store
            .evidence()
            .add(
                ENTITY,
                PERIOD,
                new EvidenceDraft("Acta", "", file, null, null, "por_revisar"),
                ANA);
    store.evidence().use(new EvidenceUse(added.id(), Veedor.TOOL_2019, "PR01", List.of()), ANA);
    store.reviews().review(added.id(), "aceptada", "Se vio", By.person(person));
  }

  @AfterEach
  void close() {
    stores.close();
  }

  Terminal entregar(String target) {
    return entregar(PERIOD, target);
  }

  Terminal entregar(String period, String target) {
    return Terminal.type(
        folder,
        "entregar",
        "--datos",
        "datos",
        "--entidad",
        ENTITY,
        "--vigencia",
        period,
        "--salida",
        target);
  }

  Terminal checked(List<String> history) throws IOException {
    Zips.forge(
        parts, HISTORY, (String.join("\n", history) + "\n").getBytes(StandardCharsets.UTF_8));
    Zips.write(folder.resolve("otra.zip"), parts);
    return Terminal.type(folder, "comprobar", "otra.zip");
  }

  List<String> rows() {
    return new ArrayList<>(Zips.text(parts, HISTORY).lines().toList());
  }
}
