package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.support.Databases;
import co.veedor.support.Terminal;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A period leaves the service as one archive that another machine checks. */
class DeliveryTest {
  private static final String REPORTS = Serving.PATH + "/informes";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Databases.class)
  void an_auditor_alone_with_the_package_sees_claims_and_later_changes(Databases database)
      throws IOException, InterruptedException {
    try (Serving serving = Serving.on(database, folder.resolve("datos"))) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      byte[] answers = Files.readAllBytes(Veedor.CANDELARIA);
      ana.file(Serving.PATH + "/importaciones?aplicar=si", "c.yaml", answers);
      byte[] act = "Acta del comité".getBytes(StandardCharsets.UTF_8);
      Object evidence = ana.file(Serving.PATH + "/evidencias/archivos", "acta.txt", act).at("id");
      String piece = Serving.PATH + "/evidencias/" + evidence;
      ana.put(piece + "/usos/" + Veedor.TOOL_2019 + "/PR01", Map.of());
      serving.browser(Role.ADMINISTRADOR).post(Serving.PATH + "/congelacion", Map.of());
      amended(ana, serving.browser(Role.PLANEADOR));
      Visitor auditor = serving.browser(Role.AUDITOR);
      auditor.put(piece + "/revision", Map.of("status", "aceptada", "note", "vista"));
      Path file = Files.write(folder.resolve("entrega.zip"), fetched(auditor));
      Terminal checked = Terminal.type(folder, "comprobar", file.getFileName().toString());
      assertThat(checked.out())
          .contains("respaldadas (1): PR01")
          .contains("  gobierno-digital-2019/PR02\n    Respuesta gobierno-digital-2019/PR02: ")
          .contains("lo pidió Persona diligenciador («error») y lo aprobó Persona planeador.")
          .contains("  Revisión de evidencia «acta.txt»: por revisar → aceptada, vista.");
      assertThat(checked.status()).as(checked.err()).isZero();
    }
  }

  private static void amended(Visitor ana, Visitor planner) {
    Map<String, Object> asked =
        Map.of(
            "questionnaire", Veedor.TOOL_2019, "question", "PR02", "answer", 35, "reason", "error");
    Object id = ana.post(Serving.PATH + "/enmiendas", asked).at("id");
    planner.put(Serving.PATH + "/enmiendas/" + id + "/decision", Map.of("approve", true));
  }

  private static byte[] fetched(Visitor browser) throws InterruptedException {
    Object id = browser.post(REPORTS, Map.of("format", "entrega")).at("id");
    Visitor.Answer job = browser.get(REPORTS + "/" + id);
    while (job.at("doneAt") == null) {
      Thread.sleep(200);
      job = browser.get(REPORTS + "/" + id);
    }
    assertThat(job.at("state")).as(job.text()).isEqualTo("listo");
    return browser.get(REPORTS + "/" + id + "/archivo").bytes();
  }

  @ParameterizedTest
  @EnumSource(value = Databases.class, names = "SQLITE")
  void who_may_not_read_the_history_gets_no_package(Databases database) {
    try (Serving serving = Serving.on(database, folder)) {
      Visitor ana = serving.browser(Role.DILIGENCIADOR);
      ana.put(Serving.ANSWERS + "ID01", Map.of("answer", 60, "version", 0));
      Map<String, String> format = Map.of("format", "entrega");
      assertThat(ana.post(REPORTS, format).status()).isEqualTo(403);
      Object id = serving.browser(Role.AUDITOR).post(REPORTS, format).at("id");
      assertThat(ana.get(REPORTS + "/" + id + "/archivo").status()).isEqualTo(403);
    }
  }
}
