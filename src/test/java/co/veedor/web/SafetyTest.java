package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.support.Databases;
import co.veedor.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hostile callers send, and what browsers may do with answers. */
class SafetyTest {
  private static final String UPLOAD = Serving.PATH + "/evidencias/archivos";
  private static final byte[] TEXT = "Acta 3".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private Serving serving;
  private Visitor ana;

  @BeforeEach
  void start() {
    serving = Serving.on(Databases.SQLITE, folder);
    ana = serving.browser(Role.DILIGENCIADOR);
  }

  @AfterEach
  void stop() {
    serving.close();
  }

  @Test
  void every_answer_says_what_browsers_may_do_with_it() {
    for (String path : new String[] {"/entrar", "/salud", "/nada", "/api/v1/entidades"}) {
      Visitor.Answer answer = serving.nobody().send("GET", path, "", null);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'self'", "script-src 'self'", "object-src 'none'")
          .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("Server")).isEmpty();
    }
  }

  @Test
  void no_page_carries_script_or_style_within() {
    Visitor browser = ana.with("Accept", "text/html");
    for (String path : new String[] {"/", "/clave", "/entrar", "/nada"}) {
      String page = browser.send("GET", path, "", null).text();
      assertThat(page)
          .as(path)
          .doesNotContainPattern("<script(?![^>]*src=)|<style|\\sstyle=|\\son\\w+=");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/estatico/../../pom.xml",
        "/estatico/%2e%2e/%2e%2e/pom.xml",
        "/estatico/x/..%2f..%2fpom.xml",
        "/estatico/..%5c..%5cpom.xml/x",
        "/api/v1/entidades/..%2f99001",
        "/api/v1/entidades/%00",
        "/.git/config"
      })
  void no_path_leads_out_of_what_is_served(String path) {
    Visitor.Answer answer = ana.send("GET", path, "", null);
    assertThat(answer.status()).isIn(400, 403, 404);
    assertThat(answer.text()).doesNotContain("<project", "Alcaldía ajena", "at co.veedor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[1,2]", "{\"answer\":60,\"answer\":70,\"version\":0}", "\u0000", ""})
  void what_is_no_json_is_told_and_never_a_failure(String body) {
    Visitor.Answer answer =
        ana.send(
            "PUT",
            "/api/v1" + Serving.ANSWERS + "ID01",
            "application/json",
            body.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isIn(400, 422, 428);
    assertThat(answer.text()).doesNotContain("Exception", "co.veedor");
  }

  @Test
  void nested_without_end_is_refused() {
    byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    Visitor.Answer answer =
        ana.send("PUT", "/api/v1" + Serving.ANSWERS + "ID01", "application/json", deep);
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void a_document_larger_than_a_mebibyte_is_refused() {
    Map<String, Object> large = Map.of("answer", "x".repeat(1_100_000), "version", 0);
    assertThat(ana.put(Serving.ANSWERS + "ID01", large).status()).isEqualTo(413);
    assertThat(ana.get("/sesion").status()).isEqualTo(200);
  }

  @Test
  void a_file_larger_than_twenty_mebibytes_or_of_a_strange_kind_is_refused() {
    Visitor.Answer large = ana.file(UPLOAD, "a.txt", new byte[21 << 20]);
    assertThat(large.status()).isIn(413, 422);
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    assertThat(ana.file(UPLOAD, "acta.pdf", page).status()).isEqualTo(422);
    byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    assertThat(ana.file(UPLOAD, "acta.txt", program).status()).isEqualTo(422);
    assertThat(ana.get(Serving.PATH + "/evidencias").list("items")).isEmpty();
  }

  @Test
  void a_file_comes_back_as_something_to_keep_under_a_harmless_name() {
    Visitor.Answer added = ana.file(UPLOAD, "../../a\"b\r\nX: <script>.txt", TEXT);
    assertThat(added.status()).isEqualTo(201);
    Visitor.Answer back = ana.get(Serving.PATH + "/evidencias/" + added.at("id") + "/archivo");
    assertThat(back.bytes()).isEqualTo(TEXT);
    assertThat(back.header("Content-Type")).startsWith("application/octet-stream");
    assertThat(back.header("Content-Disposition"))
        .startsWith("attachment; filename=\"")
        .doesNotContain("/", "<", "\n", "\r");
    assertThat(back.header("X")).isEmpty();
    assertThat(back.header("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void nobody_reaches_what_is_of_another_entity_by_the_path_of_the_own() {
    Visitor foreign = serving.browser(serving.person("eva", Role.DILIGENCIADOR, Serving.OTHER));
    String other = "/entidades/" + Serving.OTHER + "/vigencias/" + Serving.PERIOD;
    Object id = foreign.file(other + "/evidencias/archivos", "a.txt", TEXT).at("id");
    assertThat(foreign.get(other + "/evidencias/" + id + "/archivo").status()).isEqualTo(200);
    assertThat(ana.get(Serving.PATH + "/evidencias/" + id).status()).isEqualTo(404);
    assertThat(ana.get(Serving.PATH + "/evidencias/" + id + "/archivo").status()).isEqualTo(404);
    assertThat(ana.delete(Serving.PATH + "/evidencias/" + id).status()).isEqualTo(404);
    assertThat(ana.get("/entidades").text()).contains(Serving.OWN).doesNotContain(Serving.OTHER);
    assertThat(foreign.get("/entidades").text()).doesNotContain("Alcaldía propia");
  }

  @Test
  void a_wrong_method_says_which_are_right_and_a_wrong_path_the_nearest() {
    Visitor.Answer wrong = ana.send("DELETE", "/api/v1/entidades", "", null);
    assertThat(wrong.status()).isEqualTo(405);
    assertThat(wrong.header("Allow")).contains("GET", "POST");
    Visitor.Answer missing = ana.get("/entidade");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.at("error.details.0.nearest")).isEqualTo("/api/v1/entidades");
  }
}
