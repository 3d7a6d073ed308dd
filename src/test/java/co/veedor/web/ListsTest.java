package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.store.Person;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in pieces, people, evidence and its review, targets and parts that are given away. */
class ListsTest {
  @TempDir private Path folder;
  private Serving serving;
  private Person person;
  private Visitor ana;

  @BeforeEach
  void start() {
    serving = Serving.on(Databases.SQLITE, folder);
    person = serving.person("ana", Role.DILIGENCIADOR, Serving.OWN);
    ana = serving.browser(person);
  }

  @AfterEach
  void stop() {
    serving.close();
  }

  @Test
  void a_list_comes_in_pieces_without_gaps_or_repeats() {
    for (int i = 1; i <= 7; i++) {
      ana.put(Serving.ANSWERS + "ID0" + i, Map.of("answer", 10 * i, "version", 0));
    }
    String list = Serving.PATH + "/cuestionarios/" + Veedor.TOOL_2019 + "/respuestas?limite=3";
    List<Object> seen = new ArrayList<>();
    Object next = "";
    int pieces = 0;
    while (next != null) {
      Visitor.Answer piece = ana.get(list + (pieces == 0 ? "" : "&cursor=" + next));
      piece.list("items").forEach(item -> seen.add(((Map<?, ?>) item).get("question")));
      next = piece.at("next");
      pieces++;
    }
    assertThat(seen).containsExactly("ID01", "ID02", "ID03", "ID04", "ID05", "ID06", "ID07");
    assertThat(pieces).isEqualTo(3);
    assertThat(ana.get("/entidades?limite=0").status()).isEqualTo(422);
    assertThat(ana.get("/entidades?cursor=%21").status()).isEqualTo(422);
  }

  @Test
  void the_history_goes_back_piece_by_piece() {
    Visitor admin = serving.browser(Role.ADMINISTRADOR);
    Visitor.Answer first = admin.get("/historia?limite=2");
    Visitor.Answer second = admin.get("/historia?limite=2&cursor=" + first.at("next"));
    long last = Long.parseLong(first.at("items.1.seq").toString());
    assertThat(second.at("items.0.seq")).hasToString(Long.toString(last - 1));
  }

  @Test
  void a_list_that_has_not_changed_is_not_sent_again() {
    Visitor.Answer list = ana.get("/cuestionarios");
    assertThat(list.list("items")).hasSizeGreaterThan(5);
    String tag = list.header("ETag");
    assertThat(ana.with("If-None-Match", tag).get("/cuestionarios").status()).isEqualTo(304);
  }

  @Test
  void evidence_counts_once_an_auditor_who_did_not_hand_it_in_accepts_it() {
    ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 60, "version", 0));
    Map<String, Object> given = Map.of("title", "PETI", "url", "https://x.gov.co/peti");
    String evidence =
        Serving.PATH + "/evidencias/" + ana.post(Serving.PATH + "/evidencias", given).at("id");
    String use = evidence + "/usos/" + Veedor.TOOL_2019 + "/ID01";
    assertThat(ana.put(use, Map.of("options", List.of("Z"))).status()).isEqualTo(422);
    assertThat(ana.put(use, Map.of()).status()).isEqualTo(204);
    assertThat(verified()).isEqualTo("0");
    Visitor auditor = serving.browser(Role.AUDITOR);
    Map<String, String> accepted = Map.of("status", "aceptada", "note", "Visto");
    assertThat(auditor.put(evidence + "/revision", accepted).at("status")).isEqualTo("aceptada");
    assertThat(verified()).isEqualTo("60");
    assertThat(ana.delete(use).status()).isEqualTo(204);
    assertThat(ana.delete(evidence).status()).isEqualTo(204);
    assertThat(verified()).isEqualTo("0");
  }

  private String verified() {
    Visitor.Answer results = ana.get(Serving.PATH + "/resultados");
    return results.list("questionnaires.0.nodes").stream()
        .map(node -> (Map<?, ?>) node)
        .filter(node -> node.get("id").equals("ID01"))
        .map(node -> node.get("verified").toString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void parts_are_given_to_people_of_the_entity_only() {
    Visitor planner = serving.browser(Role.PLANEADOR);
    Person eva = serving.person("eva", Role.DILIGENCIADOR, Serving.OTHER);
    String part = Serving.PATH + "/asignaciones/" + Veedor.TOOL_2019 + "/arquitectura/";
    assertThat(planner.put(part + person.id(), Map.of()).status()).isEqualTo(204);
    assertThat(planner.put(part + eva.id(), Map.of()).status()).isEqualTo(422);
    Visitor.Answer given = ana.get(Serving.PATH + "/asignaciones");
    assertThat(given.list("items")).hasSize(1);
    assertThat(given.at("items.0.name")).isEqualTo("Persona ana");
    assertThat(planner.delete(part + person.id()).status()).isEqualTo(204);
    assertThat(ana.get(Serving.PATH + "/asignaciones").list("items")).isEmpty();
  }

  @Test
  void a_target_changes_the_gap_and_may_be_taken_back() {
    ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 60, "version", 0));
    Visitor planner = serving.browser(Role.PLANEADOR);
    String target = Serving.PATH + "/metas/" + Veedor.TOOL_2019 + "/ID01";
    assertThat(ana.get(Serving.PATH + "/brechas").at("items.0.size")).hasToString("40");
    assertThat(planner.put(target, Map.of("value", 80)).status()).isEqualTo(204);
    assertThat(ana.get(Serving.PATH + "/brechas").at("items.0.size")).hasToString("20");
    assertThat(planner.put(target, Map.of("value", 180)).status()).isEqualTo(422);
    assertThat(planner.put(target, Map.of()).status()).isEqualTo(204);
    assertThat(ana.get(Serving.PATH + "/brechas").at("items.0.size")).hasToString("40");
  }

  @Test
  void who_is_locked_out_is_out_at_once_and_nobody_locks_themselves_out() {
    Visitor admin = serving.browser(Role.ADMINISTRADOR);
    assertThat(ana.get("/sesion").status()).isEqualTo(200);
    Map<String, Object> out = Map.of("disabled", true, "reason", "Se retiró");
    assertThat(admin.put("/personas/" + person.id(), out).at("disabled")).isEqualTo(true);
    assertThat(ana.get("/sesion").status()).isEqualTo(401);
    Object own = admin.get("/sesion").at("id");
    assertThat(admin.put("/personas/" + own, out).status()).isEqualTo(409);
    Map<String, Object> again =
        Map.of("login", "ana", "name", "Ana", "password", "otra bien larga");
    assertThat(admin.post("/personas", again).status()).isEqualTo(409);
  }
}
