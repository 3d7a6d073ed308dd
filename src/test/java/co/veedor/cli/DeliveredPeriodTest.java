package co.veedor.cli;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.response.Entity;
import co.veedor.store.Amended;
import co.veedor.store.Amendments;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package of a period that the service keeps, made beside a store that is open. */
class DeliveredPeriodTest {
  private static final String HISTORY = "historia.jsonl";

  @TempDir private Path folder;
  private Stores stores;
  private Map<String, byte[]> parts;

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

  private Terminal entregar(String target) {
    return Terminal.type(
        folder,
        "entregar",
        "--datos",
        "datos",
        "--entidad",
        ENTITY,
        "--vigencia",
        PERIOD,
        "--salida",
        target);
  }

  private Terminal checked(List<String> history) throws IOException {
    Zips.forge(
        parts, HISTORY, (String.join("\n", history) + "\n").getBytes(StandardCharsets.UTF_8));
    Zips.write(folder.resolve("otra.zip"), parts);
    return Terminal.type(folder, "comprobar", "otra.zip");
  }

  private List<String> rows() {
    return new ArrayList<>(Zips.text(parts, HISTORY).lines().toList());
  }

  @Test
  void carries_answers_plan_evidence_and_history_and_is_checked_alone() {
    assertThat(parts)
        .containsKeys("respuestas/2019/respuestas.json", "plan/plan.json", HISTORY, "cambios.csv");
    assertThat(parts.keySet())
        .anyMatch(name -> name.matches("respuestas/2019/evidencias/[0-9a-f]{12}-acta\\.txt"));
    Terminal done = Terminal.type(folder, "comprobar", "e.zip");
    assertThat(done.out())
        .contains("Respaldadas, gobierno-digital-2019: PR01\n")
        .contains("Sin respaldo, gobierno-digital-2019: PR02\n")
        .contains("ninguno cambió, falta ni está fuera de su lugar")
        .contains("(UTC) por Persona bea.", "Cambios después de enviarla: 0.");
    assertThat(done.status()).isZero();
  }

  @Test
  void rows_of_others_show_only_their_hashes_and_the_hash_is_as_told() {
    List<String> rows = rows();
    assertThat(rows).noneMatch(row -> row.contains("Otra"));
    assertThat(rows)
        .anyMatch(
            row ->
                row.matches(
                    "\\{\"seq\": 3, \"previous\": \"[0-9a-f]{64}\", \"hash\": \"[0-9a-f]{64}\"}"));
    String first = rows.get(0);
    String line =
        "[1, \"2026-11-21T12:00:00.000000Z\", \"ana\", \"76130\", \"\", \"entity\","
            + first
                .substring(first.indexOf("\"subject\": ") + 10, first.indexOf(", \"hash\""))
                .replaceAll(", \"(old|new|reason|previous)\":", ",")
            + "]";
    assertThat(first)
        .contains("\"hash\": \"" + Zips.sha256(line.getBytes(StandardCharsets.UTF_8)) + "\"");
  }

  @Test
  void a_row_altered_removed_or_moved_is_named() throws IOException {
    List<String> altered = rows();
    int at = indexOf(altered, "PR02");
    altered.set(at, altered.get(at).replace("40", "90"));
    assertThat(checked(altered).out()).contains("el renglón " + (at + 1) + " no dice lo que decía");
    parts = Zips.parts(folder.resolve("e.zip"));
    List<String> missing = rows();
    missing.remove(at);
    assertThat(checked(missing).out()).contains("el renglón " + (at + 1) + " falta");
    parts = Zips.parts(folder.resolve("e.zip"));
    List<String> moved = rows();
    Collections.swap(moved, at, at + 1);
    Terminal done = checked(moved);
    assertThat(done.out()).contains("el renglón " + (at + 1) + " está fuera de su lugar");
    assertThat(done.status()).isEqualTo(2);
  }

  private static int indexOf(List<String> rows, String text) {
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).contains(text)) {
        return at;
      }
    }
    throw new AssertionError(text);
  }

  @Test
  void what_changed_after_it_was_submitted_is_told_with_who() throws IOException {
    Amendments amendments = stores.store().amendments();
    Amended corrected =
        new Amended.Reply(Veedor.TOOL_2019, "PR02", "{\"declared\": 60}", 1, "{\"declared\": 40}");
    By asking = new By(ANA.person(), "Error de digitación");
    String id = amendments.ask(ENTITY, PERIOD, corrected, asking).id();
    amendments.approve(id, "", By.person(stores.person("carlos").id()));
    assertThat(entregar("tarde.zip").err()).isEmpty();
    Terminal done = Terminal.type(folder, "comprobar", "tarde.zip");
    assertThat(done.out())
        .contains("Cambios después de enviarla: 3.")
        .contains(", ana: Enmienda " + id)
        .contains(
            ", Persona carlos: Respuesta gobierno-digital-2019/PR02: {\"declared\": 40} →"
                + " {\"declared\": 60} (enmienda "
                + id
                + ")");
    assertThat(done.status()).isZero();
    assertThat(Zips.text(Zips.parts(folder.resolve("tarde.zip")), "cambios.csv"))
        .contains("Error de digitación");
  }

  @Test
  void the_history_of_the_service_is_verified() throws SQLException {
    String[] command = {"historial", "verificar", "--datos", "datos"};
    Terminal whole = Terminal.type(folder, command);
    assertThat(whole.out()).contains("renglones y es la que se escribió.", "Huella del último: ");
    assertThat(whole.status()).isZero();
    try (Connection raw = stores.raw();
        var sql = raw.createStatement()) {
      sql.execute("UPDATE history SET person = 'otra' WHERE seq = 2");
    }
    Terminal broken = Terminal.type(folder, command);
    assertThat(broken.status()).isEqualTo(2);
    assertThat(broken.err()).contains("el renglón 2 no dice lo que decía");
  }

  @Test
  void wrong_words_are_told() throws IOException {
    assertThat(Terminal.type(folder, "historial", "borrar").err())
        .contains("no se conoce «borrar»");
    assertThat(Terminal.type(folder, "historial", "verificar", "--datos", "no").err())
        .contains("no tiene datos de Veedor");
    Terminal unknown =
        Terminal.type(
            folder,
            "entregar",
            "--datos",
            "datos",
            "--entidad",
            "77",
            "--vigencia",
            "2019",
            "--salida",
            "n.zip");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(Files.exists(folder.resolve("n.zip"))).isFalse();
  }
}
