package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.response.Period;
import co.veedor.review.Population;
import co.veedor.review.Sample;
import co.veedor.review.Sampler;
import co.veedor.store.By;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The work of auditors by the API: who may do what, and what it moves. */
class ReviewingTest {
  private static final String SAMPLES = Serving.PATH + "/muestras";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_question_goes_to_the_entity_and_back_after_freezing(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      final Visitor rosa = serving.browser(Role.AUDITOR);
      ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 75, "version", 0));
      final String acta = evidence(ana, Serving.PATH, Map.of("title", "Acta"));
      serving.browser(Role.ADMINISTRADOR).post(Serving.PATH + "/congelacion", Map.of());
      Map<String, Object> question = Map.of("status", "por_aclarar", "note", "¿Quién firma?");
      assertThat(ana.put(acta + "/revision", question).status()).isEqualTo(403);
      assertThat(rosa.put(acta + "/revision", Map.of("status", "por_aclarar")).status())
          .isEqualTo(409);
      assertThat(rosa.put(acta + "/revision", question).at("status")).isEqualTo("por_aclarar");
      assertThat(ana.get(Serving.PATH + "/revision").at("items.0.doubts.0.parameter"))
          .isEqualTo("revision.duda.con-pregunta");
      Map<String, Object> reply = Map.of("body", "La alcaldesa");
      assertThat(rosa.post(acta + "/aclaracion", reply).status()).isEqualTo(403);
      assertThat(ana.post(acta + "/aclaracion", reply).at("status")).isEqualTo("por_revisar");
      assertThat(ana.post(acta + "/aclaracion", reply).status()).isEqualTo(409);
      Visitor.Answer thread = rosa.get(acta + "/revision");
      assertThat(List.of(thread.at("items.0.kind"), thread.at("items.1.body")))
          .containsExactly("por_aclarar", "La alcaldesa");
      assertThat(readings(ana, Serving.PATH)).isEqualTo("75 0");
      rosa.put(acta + "/revision", Map.of("status", "aceptada"));
      assertThat(readings(ana, Serving.PATH)).isEqualTo("75 75");
      assertThat(ana.get(Serving.PATH + "/revision/avance").at("claims.share")).hasToString("100");
    }
  }

  @Test
  void on_the_page_reasons_lead_to_explanations_and_only_auditors_have_forms() {
    try (Serving serving = Serving.on(Databases.SQLITE, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      ana.put(Serving.ANSWERS + "PR02", Map.of("answer", 100, "version", 0));
      String page = page(ana, Serving.PATH + "/revision").text();
      Matcher why = Pattern.compile("href=\"([^\"]+/porque/declarado/[^\"]+)\"").matcher(page);
      assertThat(why.find()).as(page).isTrue();
      Visitor.Answer explained = page(ana, why.group(1));
      assertThat(explained.status()).isEqualTo(200);
      assertThat(explained.text()).contains("declara 100 % y no cita ninguna evidencia");
      assertThat(page).contains("Avance").doesNotContain("Sortear", ">Revisión</a>");
      assertThat(page(serving.browser(Role.AUDITOR), Serving.PATH + "/revision").text())
          .contains("Sortear", ">Revisión</a>");
    }
  }

  private static Visitor.Answer page(Visitor browser, String path) {
    return browser.send("GET", path, "", new byte[0]);
  }

  @Test
  void nobody_reviews_what_they_handed_in() {
    try (Serving serving = Serving.on(Databases.SQLITE, folder)) {
      var both = serving.person("ambas", Role.DILIGENCIADOR, Serving.OWN);
      var store = serving.service().services().store();
      store
          .memberships()
          .grant(
              new co.veedor.store.Membership(both.id(), Serving.OWN, Role.AUDITOR.code()),
              By.SYSTEM);
      Visitor ana = serving.browser(both);
      String acta = evidence(ana, Serving.PATH, Map.of("title", "Acta"));
      Visitor.Answer own = ana.put(acta + "/revision", Map.of("status", "aceptada"));
      assertThat(own.status()).isEqualTo(409);
      assertThat(own.at("error.code")).isEqualTo("own-evidence");
    }
  }

  @Test
  void a_sample_is_drawn_by_auditors_and_drawn_again_from_what_is_told() {
    try (Serving serving = Serving.on(Databases.SQLITE, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      Visitor rosa = serving.browser(Role.AUDITOR);
      for (String question : List.of("ID01", "ID04", "ID06", "PR02")) {
        assertThat(ana.put(Serving.ANSWERS + question, answer(question)).status()).isEqualTo(200);
      }
      Map<String, Object> asked = Map.of("method", "simple", "seed", "acta 7", "size", 2);
      assertThat(ana.post(SAMPLES, asked).status()).isEqualTo(403);
      Visitor.Answer drawn = rosa.post(SAMPLES, asked);
      assertThat(drawn.status()).as(drawn.text()).isEqualTo(201);
      Visitor.Answer told = ana.get(SAMPLES + "/" + drawn.at("id"));
      Population population = Population.read(told.at("listing").toString());
      assertThat(population.members()).hasSize(4);
      Sample again = Sampler.draw(population, Sample.Method.SIMPLE, "acta 7", 2);
      assertThat(told.list("members").toString()).isEqualTo(again.members().toString());
      assertThat(told.at("population")).isEqualTo(again.population());
      Map<String, Object> most = Map.of("method", "simple", "seed", "acta 7", "size", 5);
      assertThat(rosa.post(SAMPLES, most).text()).contains("un número de 1 a 4");
      assertThat(ana.get(SAMPLES).list("items")).hasSize(1);
    }
  }

  @Test
  void expiry_lowers_the_verified_reading_on_its_day_and_never_the_declared_one() {
    AtomicReference<LocalDate> today = new AtomicReference<>(LocalDate.of(2026, 6, 30));
    try (Serving serving = Serving.on(Databases.SQLITE, folder, false, today::get)) {
      serving
          .service()
          .services()
          .store()
          .periods()
          .open(Serving.OWN, Period.read("2026").orElseThrow(), null, By.SYSTEM);
      String path = "/entidades/" + Serving.OWN + "/vigencias/2026";
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      String answers = path + "/cuestionarios/" + Veedor.TOOL_2019 + "/respuestas/";
      ana.put(answers + "ID01", Map.of("answer", 75, "version", 0));
      Map<String, Object> poliza = Map.of("title", "Póliza", "expires", "2026-06-30");
      String piece = evidence(ana, path, poliza);
      serving.browser(Role.AUDITOR).put(piece + "/revision", Map.of("status", "aceptada"));
      assertThat(readings(ana, path)).isEqualTo("75 75");
      today.set(LocalDate.of(2026, 7, 1));
      assertThat(readings(ana, path)).isEqualTo("75 0");
      assertThat(ana.get(path + "/revision").text()).contains("revision.duda.no-respaldada");
    }
  }

  private static Map<String, Object> answer(String question) {
    Object said = question.equals("ID01") ? 75 : Map.of("declared", 60);
    return Map.of("answer", said, "version", 0);
  }

  private static String evidence(Visitor ana, String path, Map<String, Object> stated) {
    Visitor.Answer sent = ana.post(path + "/evidencias", stated);
    String piece = path + "/evidencias/" + sent.at("id");
    ana.put(piece + "/usos/" + Veedor.TOOL_2019 + "/ID01", Map.of());
    return piece;
  }

  private static String readings(Visitor browser, String path) {
    String answers = path + "/cuestionarios/" + Veedor.TOOL_2019 + "/respuestas/";
    Visitor.Answer score = browser.get(answers + "ID01/puntaje");
    return score.at("nodes.0.declared") + " " + score.at("nodes.0.verified");
  }
}
