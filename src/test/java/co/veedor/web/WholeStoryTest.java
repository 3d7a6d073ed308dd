package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.store.Person;
import co.veedor.store.Store;
import co.veedor.store.StoreSettings;
import co.veedor.support.Databases;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A response file brought in, its results, its plan, its reports, and a copy of everything. */
class WholeStoryTest {
  private static final String IMPORT = Serving.PATH + "/importaciones";
  private static final byte[] TARGETS =
      """
      entity: {name: Otra, id: "76130", order: territorial, kind: alcaldia}
      period: 2019
      targets: {gobierno-digital-2019: {estrategia: 70, ID01: 90}}
      answers:
        gobierno-digital-2019: {PR01: 80}
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  @TempDir private Path other;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_file_is_shown_before_it_is_put_in_and_gives_the_published_score(Databases database)
      throws IOException {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      byte[] file = Files.readAllBytes(Veedor.CANDELARIA);
      Visitor.Answer shown = ana.file(IMPORT, "candelaria.yaml", file);
      assertThat(shown.at("applied")).isEqualTo(false);
      assertThat(ana.get(Serving.PATH + "/resultados").status()).isEqualTo(404);
      Visitor.Answer put = ana.file(IMPORT + "?aplicar=si", "candelaria.yaml", file);
      assertThat(put.at("counts.saved")).isEqualTo(shown.at("counts.new"));
      Visitor.Answer again = ana.file(IMPORT, "candelaria.yaml", file);
      assertThat(again.at("counts.same")).isEqualTo(shown.at("counts.new"));
      assertThat(again.at("counts.conflict")).hasToString("0");
      // 57 % is the figure the municipality published.
      assertThat(value(ana, "arquitectura")).startsWith("57.35");
      byte[] foreign = Files.readAllBytes(Veedor.ROOT.resolve("examples/san-bernardo-2025.yaml"));
      assertThat(ana.file(IMPORT, "otra.yaml", foreign).at("error.code")).isEqualTo("other-owner");
      byte[] broken = "entity: {name: x}\n".getBytes(StandardCharsets.UTF_8);
      assertThat(ana.file(IMPORT, "mala.yaml", broken).status()).isEqualTo(422);
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void what_a_file_says_of_reviews_counts_for_nothing(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      String file =
          """
          entity: {name: Otra, id: "76130", order: territorial, kind: alcaldia}
          period: 2019
          answers:
            gobierno-digital-2019:
              PR01: {declared: 80, evidence: [{title: Acta, file: a.pdf, status: aceptada, reviewer: Yo}]}
          """;
      ana.file(IMPORT + "?aplicar=si", "c.yaml", file.getBytes(StandardCharsets.UTF_8));
      Visitor.Answer evidence = ana.get(Serving.PATH + "/evidencias");
      assertThat(evidence.at("items.0.status")).isEqualTo("por_revisar");
      assertThat(evidence.at("items.0.reviewer")).isEqualTo("");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void targets_of_a_file_stay_out_with_who_sets_none(Databases database) {
    String out = "[Las metas del archivo no entran: fijarlas es de quien planea.]";
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      assertThat(ana.file(IMPORT, "c.yaml", TARGETS).list("left")).hasToString(out);
      Visitor.Answer put = ana.file(IMPORT + "?aplicar=si", "c.yaml", TARGETS);
      assertThat(put.list("left")).hasToString(out);
      assertThat(put.at("counts.saved")).hasToString("1");
      assertThat(ana.get(Serving.PATH + "/metas").at("")).hasToString("{}");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void targets_of_a_file_go_in_with_who_may_set_them(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Person person = serving.person("ambos", Role.DILIGENCIADOR, Serving.OWN);
      serving.grant(person, Role.PLANEADOR, Serving.OWN);
      Visitor both = serving.browser(person);
      assertThat(both.file(IMPORT + "?aplicar=si", "c.yaml", TARGETS).list("left")).isEmpty();
      assertThat(both.get(Serving.PATH + "/metas").at(""))
          .hasToString("{gobierno-digital-2019={ID01=90, estrategia=70}}");
      assertThat(both.file(IMPORT, "c.yaml", TARGETS).list("left"))
          .singleElement()
          .asString()
          .contains("su evidencia y sus metas no");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void what_others_saved_since_stays_unless_one_says_otherwise(Databases database)
      throws IOException {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 1, "version", 0));
      byte[] file = Files.readAllBytes(Veedor.CANDELARIA);
      Visitor.Answer kept = ana.file(IMPORT + "?aplicar=si", "c.yaml", file);
      assertThat(kept.at("counts.kept")).hasToString("1");
      assertThat(ana.get(Serving.ANSWERS + "ID01").at("answer")).hasToString("{declared=1}");
      ana.file(IMPORT + "?aplicar=si&conflictos=reemplazar", "c.yaml", file);
      assertThat(ana.get(Serving.ANSWERS + "ID01").at("version")).hasToString("2");
      assertThat(value(ana, "arquitectura")).startsWith("57.35");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void from_results_to_plan_and_reports(Databases database) throws Exception {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      ana.file(IMPORT + "?aplicar=si", "c.yaml", Files.readAllBytes(Veedor.CANDELARIA));
      Visitor.Answer gaps = ana.get(Serving.PATH + "/brechas?limite=500");
      assertThat(gaps.list("items")).isNotEmpty();
      String why = gaps.list("items.0.because").get(0).toString();
      Visitor.Answer explained = ana.get(Serving.PATH + "/explicaciones?id=" + encoded(why));
      assertThat(explained.at("says").toString()).isNotBlank();
      Visitor.Answer supposed =
          ana.post(Serving.PATH + "/simulacion", Map.of("changes", List.of("ID16=100")));
      assertThat(supposed.list("nodes")).isNotEmpty();
      assertThat(ana.get(Serving.PATH + "/iniciativas").list("items")).isNotEmpty();
      assertThat(ana.get(Serving.PATH + "/hoja-de-ruta").status()).isEqualTo(200);
      assertThat(ana.get(Serving.PATH + "/hallazgos").status()).isEqualTo(200);
      decides(serving.browser(Role.PLANEADOR));
      report(ana, "json", "resultado.json");
      report(ana, "xlsx", ".xlsx");
      assertThat(ana.post(Serving.PATH + "/informes", Map.of("format", "exe")).status())
          .isEqualTo(404);
    }
  }

  private static void decides(Visitor planner) {
    String path = Serving.PATH + "/decisiones";
    Map<String, Object> plan = Map.of("plan", Map.of("start", "2021-S1"), "version", 0);
    Visitor.Answer saved = planner.put(path, plan);
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    assertThat(planner.put(path, plan).at("error.code")).isEqualTo("conflict");
    assertThat(planner.get(Serving.PATH + "/hoja-de-ruta").at("from")).isEqualTo("2021-S1");
    Map<String, Object> odd = Map.of("plan", Map.of("stort", "2021-S1"), "version", 1);
    assertThat(planner.put(path, odd).at("error.message").toString()).contains("«stort»");
  }

  private static void report(Visitor browser, String format, String name) throws Exception {
    Visitor.Answer asked = browser.post(Serving.PATH + "/informes", Map.of("format", format));
    assertThat(asked.status()).isEqualTo(202);
    String path = asked.header("Location").replace("/api/v1", "");
    Object state = asked.at("state");
    for (int i = 0; i < 600 && !state.equals("listo") && !state.equals("fallido"); i++) {
      Thread.sleep(100);
      state = browser.get(path).at("state");
    }
    assertThat(state).as(format).isEqualTo("listo");
    Visitor.Answer file = browser.get(path + "/archivo");
    assertThat(file.header("Content-Disposition")).contains(name);
    assertThat(file.bytes()).hasSizeGreaterThan(1000);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void a_copy_taken_while_others_save_holds_one_moment_and_is_restored(Databases database)
      throws Exception {
    Path copy = other.resolve("copia.zip");
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      AtomicBoolean stop = new AtomicBoolean();
      Thread saving =
          new Thread(
              () -> {
                for (int i = 0; !stop.get(); i++) {
                  ana.put(Serving.ANSWERS + "ID01", Map.of("answer", i % 100, "version", i));
                }
              });
      saving.start();
      Visitor.Answer backup = serving.browser(Role.ADMINISTRADOR).get("/respaldo");
      stop.set(true);
      saving.join();
      assertThat(backup.header("Content-Type")).startsWith("application/zip");
      Files.write(copy, backup.bytes());
    }
    StoreSettings empty = StoreSettings.embedded(other.resolve("otra"));
    try (Store restored = Store.open(empty, new Stores.Time()::now)) {
      assertThat(restored.backups().restore(copy).isWhole()).isTrue();
      assertThat(restored.entities().find(Serving.OWN)).isPresent();
    }
  }

  private static String value(Visitor browser, String node) {
    return browser.get(Serving.PATH + "/resultados").list("questionnaires.0.nodes").stream()
        .map(each -> (Map<?, ?>) each)
        .filter(each -> each.get("id").equals(node))
        .map(each -> each.get("value").toString())
        .findFirst()
        .orElseThrow();
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
