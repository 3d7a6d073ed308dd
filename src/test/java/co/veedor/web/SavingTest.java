package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.support.Databases;
import co.veedor.support.Visitor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Saving answers by the API, on both databases. */
class SavingTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_save_tells_its_score_and_why(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor.Answer saved = save(serving.browser(Role.DILIGENCIADOR), "ID01", 60, 0);
      assertThat(saved.status()).isEqualTo(200);
      assertThat(saved.header("ETag")).isEqualTo("\"1\"");
      assertThat(saved.at("version")).hasToString("1");
      assertThat(saved.at("score").toString()).containsPattern("^\\{(nodes|pending)=");
      Visitor.Answer score = serving.browser(Role.CONSULTA).get(Serving.ANSWERS + "ID01/puntaje");
      assertThat(score.at("nodes.0.id")).isEqualTo("ID01");
      assertThat(score.at("nodes.0.declared")).hasToString("60");
      assertThat(score.at("nodes.1.id")).isEqualTo("estrategia");
      assertThat(score.at("nodes.2.id")).isEqualTo("arquitectura");
      List<?> because = score.list("nodes.1.because");
      Map<?, ?> explanations = (Map<?, ?>) score.at("explanations");
      assertThat(because).isNotEmpty();
      because.forEach(id -> assertThat(explanations.containsKey(id)).isTrue());
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void of_two_who_save_at_once_the_second_sees_both_and_nothing_is_lost(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      Visitor luis = serving.browser(serving.person("luis", Role.DILIGENCIADOR, Serving.OWN));
      assertThat(save(ana, "ID01", 60, 0).status()).isEqualTo(200);
      Visitor.Answer late = save(luis, "ID01", 80, 0);
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.at("error.code")).isEqualTo("conflict");
      assertThat(late.at("error.stored.body")).hasToString("{declared=60}");
      assertThat(late.at("error.stored.by")).isEqualTo("Persona diligenciador");
      assertThat(late.at("error.sent")).hasToString("{declared=80}");
      assertThat(ana.get(Serving.ANSWERS + "ID01").at("answer")).hasToString("{declared=60}");
      Visitor auditor = serving.browser(Role.AUDITOR);
      Visitor.Answer history = auditor.get(Serving.PATH + "/historia?limite=1");
      assertThat(history.at("items.0.kind")).isEqualTo("answer-conflict");
      assertThat(history.at("items.0.new").toString()).contains("80");
    }
  }

  @Test
  void while_others_keep_writing_a_save_says_when_to_come_again() throws SQLException {
    try (Serving serving = Serving.on(Databases.SQLITE, folder);
        Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("veedor.db"));
        Statement writing = other.createStatement()) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      writing.execute("BEGIN IMMEDIATE");
      Visitor.Answer refused = save(ana, "ID01", 60, 0);
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.at("error.code")).isEqualTo("busy");
      assertThat(refused.header("Retry-After")).isEqualTo("2");
      Visitor.Answer health = serving.nobody().send("GET", "/salud", "", null);
      assertThat(health.status()).isEqualTo(503);
      assertThat(health.at("store")).isEqualTo("no se puede escribir");
      writing.execute("ROLLBACK");
      assertThat(save(ana, "ID01", 60, 0).at("version")).hasToString("1");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_frozen_period_takes_nothing_and_says_since_when(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      save(ana, "ID01", 60, 0);
      Visitor admin = serving.browser(Role.ADMINISTRADOR);
      assertThat(admin.post(Serving.PATH + "/congelacion", Map.of()).at("state"))
          .isEqualTo("congelada");
      Visitor.Answer late = save(ana, "ID01", 80, 1);
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.at("error.code")).isEqualTo("frozen");
      assertThat(late.at("error.frozenAt")).isEqualTo("2026-11-21T12:00:00Z");
      byte[] file = "acta".getBytes(java.nio.charset.StandardCharsets.UTF_8);
      assertThat(ana.file(Serving.PATH + "/evidencias/archivos", "a.txt", file).status())
          .isEqualTo(409);
      assertThat(admin.post(Serving.PATH + "/congelacion", Map.of()).status()).isEqualTo(409);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Databases.class, names = "SQLITE")
  void what_does_not_fit_is_told_with_its_place_and_the_nearest_code(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      Visitor.Answer high = save(ana, "ID01", 160, 0);
      assertThat(high.status()).isEqualTo(422);
      assertThat(high.at("error.details.0.what").toString()).contains("160");
      Visitor.Answer unknown = save(ana, "ID1", 60, 0);
      assertThat(unknown.status()).isEqualTo(404);
      assertThat(unknown.at("error.details.0.nearest").toString()).startsWith("ID");
      Visitor.Answer blind = ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 60));
      assertThat(blind.status()).isEqualTo(428);
      Visitor.Answer odd =
          ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 60, "version", 0, "versoin", 1));
      assertThat(odd.at("error.details.0.nearest")).isEqualTo("version");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Databases.class, names = "SQLITE")
  void the_version_may_stand_in_a_header_and_a_read_may_be_saved(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      ana.with("If-Match", "\"0\"");
      assertThat(ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 60)).status()).isEqualTo(200);
      ana.with("If-Match", "");
      String tag = ana.get(Serving.ANSWERS + "ID01").header("ETag");
      assertThat(tag).isEqualTo("\"1\"");
      Visitor.Answer again = ana.with("If-None-Match", tag).get(Serving.ANSWERS + "ID01");
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.bytes()).isEmpty();
      assertThat(save(ana, "ID01", 61, 1).at("version")).hasToString("2");
      assertThat(ana.get(Serving.ANSWERS + "ID01").status()).isEqualTo(200);
    }
  }

  private static Visitor.Answer save(Visitor browser, String question, int value, int version) {
    return browser.put(Serving.ANSWERS + question, Map.of("answer", value, "version", version));
  }
}
