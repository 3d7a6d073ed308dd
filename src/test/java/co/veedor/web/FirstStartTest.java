package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Passwords;
import co.veedor.store.StoreSettings;
import co.veedor.support.Judgings;
import co.veedor.support.Stores;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start of a service: its link works once, and rules may come later. */
class FirstStartTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir private Path folder;

  private Service start(java.util.function.Supplier<co.veedor.web.service.Judging> judging) {
    Stores.Time time = new Stores.Time();
    return Service.start(
        new ServiceSettings(
            new ServerSettings("127.0.0.1", 0, true),
            StoreSettings.embedded(folder),
            Veedor.ROOT,
            "prueba",
            new ServiceSettings.Time(time::now, () -> LocalDate.of(2026, 11, 21)),
            new Passwords.Cost(64, 1, 1)),
        judging);
  }

  @Test
  void the_link_of_the_first_administrator_works_once() {
    try (Service service = start(Judgings::real)) {
      Visitor browser = new Visitor(service.address()).with("Accept", "text/html");
      String path = path(service);
      assertThat(browser.send("GET", "/primer-inicio/otro", "", null).status()).isEqualTo(404);
      assertThat(browser.send("GET", path, "", null).status()).isEqualTo(200);
      assertThat(register(browser, path, "corta").status()).isEqualTo(422);
      Visitor.Answer in = register(browser, path, "una+clave+larga");
      assertThat(in.status()).isEqualTo(303);
      assertThat(in.header("Set-Cookie")).startsWith("veedor=");
      assertThat(register(browser, path, "una+clave+larga").status()).isEqualTo(404);
      assertThat(service.invitation()).isEmpty();
    }
  }

  @Test
  void behind_a_proxy_that_encrypts_the_cookie_is_bound_to_the_host() {
    try (Service service = start(Judgings::real)) {
      Visitor browser =
          new Visitor(service.address())
              .with("Accept", "text/html")
              .with("X-Forwarded-Proto", "https")
              .with("X-Forwarded-Host", "veedor.gov.co")
              .with("Origin", "https://veedor.gov.co");
      Visitor.Answer in = register(browser, path(service), "una+clave+larga");
      assertThat(in.header("Set-Cookie")).startsWith("__Host-veedor=").contains("Secure");
      assertThat(in.header("Strict-Transport-Security")).startsWith("max-age=");
      Visitor.Answer metrics = browser.send("GET", "/metricas", "", null);
      assertThat(metrics.status()).isEqualTo(200);
      assertThat(metrics.text()).contains("veedor_sessions 1.0");
      browser.with("X-Forwarded-For", "203.0.113.7");
      assertThat(browser.send("GET", "/metricas", "", null).status()).isEqualTo(403);
    }
  }

  @Test
  void until_the_rules_are_ready_it_says_so_and_when_to_ask_again() {
    var never = new java.util.concurrent.CompletableFuture<co.veedor.web.service.Judging>();
    try (Service service = start(never::join)) {
      Visitor browser = new Visitor(service.address()).with("Accept", "text/html");
      register(browser, path(service), "una+clave+larga");
      assertThat(browser.send("GET", "/salud", "", null).status()).isEqualTo(503);
      browser.with("Accept", "application/json").signIn("admin", "una clave larga");
      Visitor.Answer early = browser.get("/cuestionarios");
      assertThat(early.status()).isEqualTo(503);
      assertThat(early.header("Retry-After")).isEqualTo("2");
      never.complete(Judgings.real());
      service.awaitRules();
      assertThat(browser.get("/cuestionarios").status()).isEqualTo(200);
      assertThat(browser.send("GET", "/salud", "", null).status()).isEqualTo(200);
    }
  }

  private static String path(Service service) {
    return service.invitation().orElseThrow().substring(service.address().length());
  }

  private static Visitor.Answer register(Visitor browser, String path, String password) {
    String form = "login=admin&name=Ana&password=" + password + "&repeated=" + password;
    return browser.send("POST", path, FORM, form.getBytes(StandardCharsets.UTF_8));
  }
}
