package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was submitted changes only when two people want it. */
class AmendingTest {
  private static final String ASKED = Serving.PATH + "/enmiendas";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void an_approved_amendment_moves_the_score_and_shows_who_and_why(Databases database) {
    try (Serving serving = frozen(database)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      Visitor.Answer asked = ana.post(ASKED, reply(40, "el acta es de 2020"));
      assertThat(asked.status()).isEqualTo(201);
      assertThat(declared(ana)).isEqualTo("60");
      String path = ASKED + "/" + asked.at("id");
      assertThat(ana.put(path + "/decision", Map.of("approve", true)).status()).isEqualTo(403);
      Visitor planner = serving.browser(Role.PLANEADOR);
      Visitor.Answer approved =
          planner.put(path + "/decision", Map.of("approve", true, "note", "vista"));
      assertThat(approved.at("state")).isEqualTo("aprobada");
      assertThat(approved.at("decidedBy")).isEqualTo("Persona planeador");
      assertThat(approved.at("change.before.declared")).hasToString("60");
      assertThat(declared(ana)).isEqualTo("40");
      Visitor.Answer history =
          serving.browser(Role.AUDITOR).get(Serving.PATH + "/historia?limite=1");
      assertThat(history.at("items.0.reason")).isEqualTo("enmienda " + asked.at("id"));
      assertThat(planner.put(path + "/decision", Map.of("approve", false)).status()).isEqualTo(409);
    }
  }

  @Test
  void who_asks_takes_back_but_never_decides_and_nobody_asks_without_a_reason() {
    try (Serving serving = frozen(Databases.SQLITE)) {
      var both = serving.person("ambas", Role.DILIGENCIADOR, Serving.OWN);
      serving
          .service()
          .services()
          .store()
          .memberships()
          .grant(
              new co.veedor.store.Membership(both.id(), Serving.OWN, Role.PLANEADOR.code()),
              co.veedor.store.By.SYSTEM);
      Visitor ana = serving.browser(both);
      assertThat(ana.post(ASKED, reply(40, "")).status()).isIn(409, 422);
      assertThat(ana.post(ASKED, reply(60, "igual")).at("error.code")).isEqualTo("same-answer");
      String path = ASKED + "/" + ana.post(ASKED, reply(40, "porque sí")).at("id");
      Visitor.Answer own = ana.put(path + "/decision", Map.of("approve", true));
      assertThat(own.status()).isEqualTo(409);
      assertThat(own.text()).contains("no decide sobre ella");
      assertThat(ana.delete(path).at("state")).isEqualTo("retirada");
      assertThat(declared(ana)).isEqualTo("60");
    }
  }

  @Test
  void evidence_is_asked_for_as_an_address_as_a_file_and_to_be_taken_away() {
    try (Serving serving = frozen(Databases.SQLITE)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      Visitor planner = serving.browser(Role.PLANEADOR);
      byte[] file = "acta".getBytes(StandardCharsets.UTF_8);
      String where = "?cuestionario=" + Veedor.TOOL_2019 + "&pregunta=ID01&motivo=faltaba";
      approve(planner, ana.file(ASKED + "/archivos" + where, "acta.txt", file));
      approve(
          planner,
          ana.post(
              ASKED + "/evidencias",
              Map.of(
                  "questionnaire", Veedor.TOOL_2019,
                  "question", "ID01",
                  "title", "Resolución",
                  "url", "https://x.gov.co/r",
                  "reason", "faltaba")));
      Visitor.Answer evidence = ana.get(Serving.PATH + "/evidencias");
      assertThat(evidence.list("items")).hasSize(2);
      assertThat(evidence.at("items.0.uses.0.question")).isEqualTo("ID01");
      Map<String, Object> removal =
          Map.of("evidence", evidence.at("items.1.id"), "reason", "era de otra entidad");
      approve(planner, ana.post(ASKED + "/retiros", removal));
      assertThat(ana.get(Serving.PATH + "/evidencias").list("items")).hasSize(1);
    }
  }

  private static void approve(Visitor planner, Visitor.Answer asked) {
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    String path = ASKED + "/" + asked.at("id") + "/decision";
    assertThat(planner.put(path, Map.of("approve", true)).at("state")).isEqualTo("aprobada");
  }

  private Serving frozen(Databases database) {
    Serving serving = Serving.on(database, folder);
    Visitor first = serving.browser(serving.person("primera", Role.DILIGENCIADOR, Serving.OWN));
    first.put(Serving.ANSWERS + "ID01", Map.of("answer", 60, "version", 0));
    Visitor admin = serving.browser(Role.ADMINISTRADOR);
    assertThat(admin.post(Serving.PATH + "/congelacion", Map.of()).status()).isEqualTo(200);
    return serving;
  }

  private static Map<String, Object> reply(int percent, String reason) {
    return Map.of(
        "questionnaire", Veedor.TOOL_2019, "question", "ID01", "answer", percent, "reason", reason);
  }

  private static String declared(Visitor browser) {
    return browser.get(Serving.ANSWERS + "ID01/puntaje").at("nodes.0.declared").toString();
  }
}
