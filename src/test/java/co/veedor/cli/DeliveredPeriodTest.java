package co.veedor.cli;

import static co.veedor.support.Stores.ANA;
import static co.veedor.support.Stores.ENTITY;
import static co.veedor.support.Stores.PERIOD;
import static co.veedor.support.Stores.answer;
import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.store.Amended;
import co.veedor.store.Amendments;
import co.veedor.store.By;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import co.veedor.support.Zips;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a package of a period that the service keeps carries and tells. */
class DeliveredPeriodTest extends PeriodPackage {
  @Test
  void carries_answers_plan_evidence_and_history_and_is_checked_alone() {
    assertThat(parts)
        .containsKeys("respuestas/2019/respuestas.json", "plan/plan.json", HISTORY, "cambios.csv");
    assertThat(parts.keySet())
        .anyMatch(name -> name.matches("respuestas/2019/evidencias/[0-9a-f]{12}-acta\\.txt"));
    Terminal done = Terminal.type(folder, "comprobar", "e.zip");
    assertThat(done.out())
        .contains("    respaldadas (1): PR01\n")
        .contains("    sin respaldo (1): PR02\n")
        .contains("ninguno cambió, falta ni está fuera de su lugar")
        .contains("Respuestas, evidencias, metas y plan: los que dice la historia.")
        .contains("(hora de Colombia), por Persona bea. Cambios después de enviarla: 0.");
    assertThat(done.status()).isZero();
  }

  @Test
  void answers_changed_behind_the_history_do_not_pass() throws IOException, SQLException {
    try (Connection raw = stores.raw();
        var sql = raw.createStatement()) {
      sql.execute("UPDATE answer SET body = '{\"declared\": 95}' WHERE question = 'PR02'");
      sql.execute("UPDATE decision SET body = '{\"years\": 4}'");
    }
    assertThat(entregar("tarde.zip").err()).isEmpty();
    Terminal done = Terminal.type(folder, "comprobar", "tarde.zip");
    assertThat(done.status()).isEqualTo(2);
    assertThat(done.out())
        .contains("Idéntico: ", "ninguno cambió, falta ni está fuera de su lugar")
        .contains(
            "(lo que dice → lo que trae):\n",
            "respuesta gobierno-digital-2019/PR02: declara: 40 → 95.\n",
            "años: 2 → 4.")
        .doesNotContain("{", "declared");
    Terminal service = Terminal.type(folder, "historial", "verificar", "--datos", "datos");
    assertThat(service.status()).isEqualTo(2);
    assertThat(service.err())
        .contains(
            "renglones y es la que se escribió, pero lo que se guarda de una vigencia no es lo que dice su historia")
        .contains("76130, vigencia 2019 (lo que", "gobierno-digital-2019/PR02: declara: 40 → 95");
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
        .contains("De lo enviado cambió:\n  gobierno-digital-2019/PR02\n")
        .contains(
            "    Respuesta gobierno-digital-2019/PR02: declara: 40 → declara: 60. Persona carlos,")
        .contains("; lo pidió ana («Error de digitación») y lo aprobó Persona carlos.")
        .doesNotContain("Enmiendas que no se han aprobado", "Otros cambios");
    assertThat(done.status()).isZero();
    assertThat(Zips.text(Zips.parts(folder.resolve("tarde.zip")), "cambios.csv"))
        .contains("Error de digitación", "PR02;declara: 40;declara: 60");
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

  @Test
  void a_change_after_it_was_submitted_that_nobody_approved_does_not_pass() throws SQLException {
    state("abierta");
    stores.store().answers().save(answer("PR02"), "{\"declared\": 90}", 1, ANA);
    state("congelada");
    assertThat(entregar("tarde.zip").err()).isEmpty();
    Terminal done = Terminal.type(folder, "comprobar", "tarde.zip");
    assertThat(done.out())
        .contains("Respuestas, evidencias, metas y plan: los que dice la historia.")
        .contains("PR02: declara: 40 → declara: 90, «porque sí». ana,")
        .contains(
            "; sin enmienda aprobada por otra persona.",
            "Cambios a lo enviado sin enmienda aprobada por otra persona: renglones 1");
    assertThat(done.status()).isEqualTo(2);
  }

  /** As somebody does who has the database at hand. */
  private void state(String state) throws SQLException {
    try (Connection raw = stores.raw();
        var sql = raw.createStatement()) {
      sql.execute("UPDATE period SET state = '" + state + "'");
    }
  }
}
