package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.store.Person;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why something changes is in the history; what the API does not understand it refuses. */
class ReasonsTest {
  private static final String TEAM = "/entidades/" + Serving.OWN + "/equipo/";

  @TempDir Path folder;
  private Serving serving;
  private Visitor admin;
  private Visitor ana;

  @BeforeEach
  void open() {
    serving = Serving.on(Databases.SQLITE, folder);
    admin = serving.browser(Role.ADMINISTRADOR);
    ana = serving.browser(Role.DILIGENCIADOR);
  }

  @AfterEach
  void close() {
    serving.close();
  }

  private Object reason(String kind) {
    return last(kind).get("reason");
  }

  private Map<?, ?> last(String kind) {
    return admin.get("/historia?limite=40").list("items").stream()
        .map(row -> (Map<?, ?>) row)
        .filter(row -> kind.equals(row.get("kind")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void freezing_keeps_its_reason_and_refuses_what_it_does_not_know() {
    String path = Serving.PATH + "/congelacion";
    Visitor.Answer odd = admin.post(path, Map.of("motivo", "envío"));
    assertThat(odd.status()).isIn(400, 422);
    assertThat(odd.text()).contains("motivo");
    assertThat(admin.get(Serving.PATH).at("state")).isEqualTo("abierta");
    assertThat(admin.post(path, Map.of("reason", "Envío a MinTIC")).status()).isEqualTo(200);
    assertThat(reason("period")).isEqualTo("Envío a MinTIC");
    Visitor.Answer again = admin.send("POST", "/api/v1" + path, "", new byte[0]);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text())
        .contains("congelada desde el 21 de noviembre de 2026, 07:00")
        .doesNotContain("2026-11-21T");
  }

  @Test
  void people_roles_and_entities_change_with_a_reason() {
    Person rosa = serving.person("rosa", Role.AUDITOR, Serving.OWN);
    String role = TEAM + rosa.id() + "/planeador";
    assertThat(admin.put(role, Map.of("reason", "Reemplaza a Luis")).status()).isEqualTo(204);
    assertThat(reason("membership")).isEqualTo("Reemplaza a Luis");
    assertThat(admin.delete(role + "?motivo=Se+fue").status()).isEqualTo(204);
    assertThat(reason("membership")).isEqualTo("Se fue");
    assertThat(admin.put(role, Map.of("razon", "x")).status()).isIn(400, 422);
    Map<String, Object> shut = Map.of("disabled", true, "reason", "Terminó su contrato");
    assertThat(admin.put("/personas/" + rosa.id(), shut).status()).isEqualTo(200);
    assertThat(reason("person")).isEqualTo("Terminó su contrato");
    assertThat(admin.put("/entidades/" + Serving.OWN, national("Cambió de orden")).status())
        .isEqualTo(200);
    assertThat(reason("entity")).isEqualTo("Cambió de orden");
  }

  private static Map<String, Object> national(String reason) {
    return Map.of(
        "id", Serving.OWN,
        "name", "Alcaldía propia",
        "order", "nacional",
        "kind", "ministerio",
        "reason", reason);
  }

  @Test
  void answers_and_imports_change_with_a_reason() throws IOException {
    ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 60, "version", 0));
    Map<String, Object> changed = Map.of("answer", 40, "version", 1, "reason", "El acta es otra");
    assertThat(ana.put(Serving.ANSWERS + "ID01", changed).status()).isEqualTo(200);
    assertThat(reason("answer")).isEqualTo("El acta es otra");
    byte[] file = Files.readAllBytes(Veedor.CANDELARIA);
    String path = Serving.PATH + "/importaciones?aplicar=si&conflictos=reemplazar&motivo=De+2019";
    assertThat(ana.file(path, "c.yaml", file).status()).isEqualTo(200);
    assertThat(reason("answer")).isEqualTo("De 2019");
  }

  @Test
  void who_rejects_evidence_says_why() {
    byte[] text = "acta".getBytes(StandardCharsets.UTF_8);
    Object id = ana.file(Serving.PATH + "/evidencias/archivos", "acta.txt", text).at("id");
    String review = Serving.PATH + "/evidencias/" + id + "/revision";
    Visitor auditor = serving.browser(Role.AUDITOR);
    Visitor.Answer bare = auditor.put(review, Map.of("status", "rechazada", "note", " "));
    assertThat(bare.status()).isIn(409, 422);
    assertThat(bare.text()).contains("el rechazo no dice por qué");
    Map<String, Object> told = Map.of("status", "rechazada", "note", "Sin firma");
    assertThat(auditor.put(review, told).at("status")).isEqualTo("rechazada");
    assertThat(reason("evidence-review")).isEqualTo("Sin firma");
  }

  @Test
  void an_entity_that_changes_later_does_not_move_what_was_submitted() {
    ana.put(Serving.ANSWERS + "ID16", Map.of("answer", 0, "version", 0));
    admin.post(Serving.PATH + "/congelacion", Map.of("reason", "Envío"));
    List<?> before = figures();
    admin.put("/entidades/" + Serving.OWN, national("Después"));
    assertThat(figures()).isEqualTo(before);
    var judged = serving.service().services().assessments().response(Serving.OWN, Serving.PERIOD);
    assertThat(judged.orElseThrow().entity().order()).isEqualTo("territorial");
  }

  private List<?> figures() {
    return List.of(
        ana.get(Serving.PATH + "/resultados").at("questionnaires"),
        ana.get(Serving.PATH + "/hallazgos?limite=500").at("items"));
  }
}
