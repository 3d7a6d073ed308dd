package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.support.Databases;
import co.veedor.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming in and going out: cookies, marks against other sites, locks, the first administrator. */
class SessionsTest {
  private static final Map<String, Object> ANSWER = Map.of("answer", 60, "version", 0);

  @TempDir private Path folder;
  private Serving serving;

  @BeforeEach
  void start() {
    serving = Serving.on(Databases.SQLITE, folder);
  }

  @AfterEach
  void stop() {
    serving.close();
  }

  @Test
  void the_cookie_of_a_session_is_out_of_reach_of_scripts_and_other_sites() {
    serving.person("rosa", Role.CONSULTA, Serving.OWN);
    Visitor.Answer in = serving.nobody().signIn("rosa", Serving.PASSWORD);
    assertThat(in.status()).isEqualTo(200);
    assertThat(in.header("Set-Cookie"))
        .startsWith("veedor=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
  }

  @Test
  void a_change_without_the_mark_of_our_own_pages_is_refused_and_saves_nothing() {
    Visitor browser = serving.browser(Role.DILIGENCIADOR).with("X-CSRF-Token", "");
    Visitor.Answer answer = browser.put(Serving.ANSWERS + "ID01", ANSWER);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.at("error.code")).isEqualTo("csrf");
    assertThat(browser.get(Serving.ANSWERS + "ID01").status()).isEqualTo(404);
  }

  @Test
  void another_sites_page_is_refused_whatever_it_knows() {
    Visitor browser = serving.browser(Role.DILIGENCIADOR).with("Origin", "https://mal.example");
    Visitor.Answer answer = browser.put(Serving.ANSWERS + "ID01", ANSWER);
    assertThat(answer.at("error.code")).isEqualTo("foreign-origin");
    browser.with("Origin", serving.service().address());
    assertThat(browser.put(Serving.ANSWERS + "ID01", ANSWER).status()).isEqualTo(200);
    browser.with("Origin", "").with("Sec-Fetch-Site", "cross-site");
    assertThat(browser.post("/sesion", Map.of()).at("error.code")).isEqualTo("foreign-origin");
  }

  @Test
  void a_form_carries_the_mark_in_a_field() {
    Visitor browser = serving.browser(Role.CONSULTA);
    String page = browser.with("Accept", "text/html").send("GET", "/clave", "", null).text();
    String mark = page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]+)\".*", "$1");
    byte[] form = ("csrf=" + mark).getBytes(StandardCharsets.UTF_8);
    browser.with("X-CSRF-Token", "");
    String type = "application/x-www-form-urlencoded";
    assertThat(browser.send("POST", "/salir", type, new byte[0]).status()).isEqualTo(403);
    assertThat(browser.send("POST", "/salir", type, form).header("Location")).isEqualTo("/entrar");
    assertThat(browser.get("/sesion").status()).isEqualTo(401);
  }

  @Test
  void who_guesses_passwords_waits_and_the_right_one_does_not_help() {
    serving.person("rosa", Role.CONSULTA, Serving.OWN);
    for (int i = 0; i < 5; i++) {
      assertThat(serving.nobody().signIn("rosa", "otra cosa " + i).status()).isEqualTo(401);
    }
    Visitor.Answer locked = serving.nobody().signIn("rosa", Serving.PASSWORD);
    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.header("Retry-After")).isEqualTo("31");
    serving.time().pass(Duration.ofSeconds(31));
    assertThat(serving.nobody().signIn("rosa", Serving.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void a_session_is_over_after_half_an_hour_without_use() {
    Visitor browser = serving.browser(Role.CONSULTA);
    serving.time().pass(Duration.ofMinutes(29));
    assertThat(browser.get("/sesion").status()).isEqualTo(200);
    serving.time().pass(Duration.ofMinutes(31));
    assertThat(browser.get("/sesion").status()).isEqualTo(401);
    Visitor.Answer page = browser.with("Accept", "text/html").send("GET", "/", "", null);
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).isEqualTo("/entrar?volver=%2F");
  }

  @Test
  void who_calls_too_often_waits() {
    Visitor browser = serving.browser(Role.CONSULTA);
    int status = 200;
    int calls = 0;
    while (status == 200 && calls < 1000) {
      status = browser.get("/sesion").status();
      calls++;
    }
    assertThat(calls).isEqualTo(301);
    assertThat(status).isEqualTo(429);
    serving.time().pass(Duration.ofSeconds(1));
    assertThat(browser.get("/sesion").status()).isEqualTo(200);
  }

  @Test
  void a_password_others_know_is_changed_before_anything_else_and_other_sessions_end() {
    Visitor admin = serving.browser(Role.ADMINISTRADOR);
    Map<String, Object> rosa =
        Map.of("login", "rosa", "name", "Rosa", "password", Serving.PASSWORD);
    assertThat(admin.post("/personas", rosa).status()).isEqualTo(201);
    Visitor first = serving.nobody();
    Visitor second = serving.nobody();
    first.signIn("rosa", Serving.PASSWORD);
    second.signIn("rosa", Serving.PASSWORD);
    assertThat(first.get("/entidades").at("error.code")).isEqualTo("password-change-required");
    Map<String, String> same = Map.of("current", Serving.PASSWORD, "password", Serving.PASSWORD);
    assertThat(first.put("/clave", same).status()).isEqualTo(422);
    Map<String, String> other =
        Map.of("current", Serving.PASSWORD, "password", "otra muy distinta");
    assertThat(first.put("/clave", other).status()).isEqualTo(200);
    assertThat(second.get("/sesion").status()).isEqualTo(401);
    assertThat(serving.nobody().signIn("rosa", "otra muy distinta").status()).isEqualTo(200);
  }

  @Test
  void a_token_does_what_its_permissions_say_and_needs_no_mark() {
    Visitor browser = serving.browser(Role.DILIGENCIADOR);
    Map<String, Object> asked =
        Map.of("name", "tablero", "scopes", java.util.List.of("leer"), "days", 30);
    Visitor.Answer made = browser.post("/tokens", asked);
    assertThat(made.status()).isEqualTo(201);
    Visitor program = serving.nobody().with("Authorization", "Bearer " + made.at("secret"));
    assertThat(program.get(Serving.PATH).status()).isEqualTo(200);
    assertThat(program.put(Serving.ANSWERS + "ID01", ANSWER).status()).isEqualTo(403);
    assertThat(program.post("/tokens", asked).status()).isEqualTo(403);
    assertThat(browser.delete("/tokens/" + made.at("id")).status()).isEqualTo(204);
    assertThat(program.get(Serving.PATH).at("error.code")).isEqualTo("bad-token");
  }
}
