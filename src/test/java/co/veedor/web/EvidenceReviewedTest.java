package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.store.Person;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Evidence from its entry to the review, contradictions included, in the API and on the pages. */
@ParameterizedClass
@EnumSource(Databases.class)
class EvidenceReviewedTest {
  private static final String OTHER = Serving.PATH + "/cuestionarios/mspi-2022/respuestas/";
  private static final String EVIDENCE = Serving.PATH + "/evidencias";
  private static final String ACTA =
      "f0dd8b2d1f3a7d4c0d4c7b5b9b1f6d6f5d4f0b2c8a1e3c5d7f9b1a3c5e7d9f1b";

  @Parameter Databases database;
  @TempDir Path folder;
  private Serving serving;
  private Visitor ana;
  private Visitor rosa;

  @BeforeEach
  void open() {
    serving = Serving.on(database, folder);
    ana = serving.browser(Role.DILIGENCIADOR);
    rosa = serving.browser(Role.AUDITOR);
    ana.put(Serving.ANSWERS + "PR02", Map.of("answer", 100, "version", 0));
    ana.put(OTHER + "5.2", Map.of("answer", 0, "version", 0));
  }

  @AfterEach
  void close() {
    serving.close();
  }

  @Test
  void a_file_is_told_with_its_code_hash_and_review_and_counts_as_reviewed() throws IOException {
    Path acta = Veedor.ROOT.resolve("rules/caso/evidencias/acta.pdf");
    Visitor.Answer sent = ana.file(EVIDENCE + "/archivos", "acta.pdf", Files.readAllBytes(acta));
    String id = sent.at("id").toString();
    assertThat(sent.at("code")).isEqualTo(id);
    ana.put(EVIDENCE + "/" + id + "/usos/" + Veedor.TOOL_2019 + "/PR02", Map.of());
    assertThat(reviewed()).isEqualTo("1 0");
    Map<String, Object> verdict = Map.of("status", "aceptada", "note", "Completa");
    Visitor.Answer told = rosa.put(EVIDENCE + "/" + id + "/revision", verdict);
    assertThat(told.at("reviewer")).isEqualTo("Persona auditor");
    assertThat(told.at("reviewedOn").toString()).matches("\\d{4}-\\d\\d-\\d\\d");
    assertThat(reviewed()).isEqualTo("1 1");
    assertThat(page("/resultados")).contains("1 de 1 evidencia (100,00 %)");
    assertThat(page("/cuestionarios/" + Veedor.TOOL_2019 + "/preguntas/PR02"))
        .contains("la revisó Persona auditor el", sent.at("sha256").toString(), "«Completa»");
  }

  @Test
  void a_file_that_is_only_named_keeps_its_hash_and_is_missing() {
    Map<String, Object> named =
        Map.of("title", "Acta", "code", "d-1", "file", "acta.pdf", "sha256", "SHA256:" + ACTA);
    Visitor.Answer sent = ana.post(EVIDENCE, named);
    assertThat(List.of(sent.at("code"), sent.at("statedSha256"))).containsExactly("d-1", ACTA);
    String use = EVIDENCE + "/" + sent.at("id") + "/usos/" + Veedor.TOOL_2019 + "/PR02";
    assertThat(ana.put(use, Map.of()).status()).isEqualTo(204);
    assertThat(rules()).contains("evidence/missing-file");
    Map<String, Object> wrong = Map.of("title", "Acta", "sha256", "abc");
    assertThat(ana.post(EVIDENCE, wrong).status()).isEqualTo(422);
  }

  @Test
  void a_file_another_entity_shows_too_is_told_to_who_may_see_both() throws IOException {
    byte[] acta = Files.readAllBytes(Veedor.ROOT.resolve("rules/caso/evidencias/acta.pdf"));
    String id = ana.file(EVIDENCE + "/archivos", "acta.pdf", acta).at("id").toString();
    ana.put(EVIDENCE + "/" + id + "/usos/" + Veedor.TOOL_2019 + "/PR02", Map.of());
    String alone = page("/revision");
    Person other = serving.person("otra", Role.DILIGENCIADOR, Serving.OTHER);
    String there = "/entidades/" + Serving.OTHER + "/vigencias/" + Serving.PERIOD;
    String before = ana.get(EVIDENCE).text();
    Visitor.Answer copy =
        serving.browser(other).file(there + "/evidencias/archivos", "copia.pdf", acta);
    assertThat(copy.list("sameFile")).isEmpty();
    assertThat(ana.get(EVIDENCE).text()).isEqualTo(before);
    assertThat(page("/revision")).isEqualTo(alone);
    Person both = serving.person("ambas", Role.AUDITOR, Serving.OWN);
    serving.grant(both, Role.CONSULTA, Serving.OTHER);
    Visitor luz = serving.browser(both);
    assertThat(luz.get(EVIDENCE).at("items.0.sameFile.0"))
        .hasToString("{entity=99001, name=Alcaldía ajena, period=2019}");
    for (String path :
        List.of("/revision", "/cuestionarios/" + Veedor.TOOL_2019 + "/preguntas/PR02")) {
      assertThat(page(luz, path))
          .containsOnlyOnce("El mismo archivo está en: <a href=\"" + there + "/revision\"");
    }
  }

  @Test
  void a_contradiction_is_told_with_both_places() {
    Visitor.Answer findings = ana.get(Serving.PATH + "/hallazgos?limite=500");
    assertThat(findings.list("items"))
        .filteredOn(each -> "across/same-opposed".equals(((Map<?, ?>) each).get("rule")))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(((Map<?, ?>) each).get("subject")).isEqualTo("PR02");
              assertThat(((Map<?, ?>) each).get("other").toString())
                  .contains("mspi-2022", "5.2", "value=0");
            });
    assertThat(page("/resultados")).contains("Lo contradice", "5.2 de Autodiagnóstico");
  }

  private String reviewed() {
    Visitor.Answer results = ana.get(Serving.PATH + "/resultados");
    return results.at("review.evidence") + " " + results.at("review.reviewed");
  }

  private List<String> rules() {
    return ana.get(Serving.PATH + "/hallazgos?limite=500").list("items").stream()
        .map(each -> ((Map<?, ?>) each).get("rule").toString())
        .toList();
  }

  private String page(String path) {
    return page(ana, path);
  }

  private static String page(Visitor visitor, String path) {
    return visitor.send("GET", Serving.PATH + path, "", new byte[0]).text();
  }
}
