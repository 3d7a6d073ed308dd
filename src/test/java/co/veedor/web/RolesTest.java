package co.veedor.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.veedor.access.Role;
import co.veedor.store.Person;
import co.veedor.support.Databases;
import co.veedor.support.Veedor;
import co.veedor.support.Visitor;
import co.veedor.web.http.Entry;
import co.veedor.web.http.Method;
import co.veedor.web.http.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who may call what: every route of the list against the table in {@code roles.txt}, by every role,
 * in the own entity and in another one. A route the table does not know fails.
 */
class RolesTest {
  private static final Path TABLE = Veedor.ROOT.resolve("src/test/resources/web/roles.txt");
  private static final String EVERYBODY = "*";
  private static final Map<Role, String> LETTERS =
      new EnumMap<>(
          Map.of(
              Role.CONSULTA, "c",
              Role.DILIGENCIADOR, "d",
              Role.AUDITOR, "a",
              Role.PLANEADOR, "p",
              Role.ADMINISTRADOR, "A"));
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("entidad", Serving.OWN),
          Map.entry("vigencia", Serving.PERIOD),
          Map.entry("cuestionario", Veedor.TOOL_2019),
          Map.entry("pregunta", "ID01"),
          Map.entry("nodo", "todo"),
          Map.entry("rol", "consulta"));

  @TempDir private Path folder;

  /** Letters of those who may, by method and path. */
  private static Map<String, String> table() throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      int gap = line.lastIndexOf(' ');
      table.put(line.substring(0, gap).strip(), line.substring(gap + 1));
    }
    return table;
  }

  @Test
  void every_role_may_call_what_the_table_says_and_nothing_else() throws IOException {
    Map<String, String> table = table();
    try (Serving serving = Serving.on(Databases.SQLITE, folder)) {
      List<Route> routes = serving.service().routes();
      assertThat(routes.stream().map(RolesTest::name))
          .containsExactlyInAnyOrderElementsOf(table.keySet());
      for (Role role : Role.values()) {
        Person own = serving.person(role.code(), role, Serving.OWN);
        Person foreign = serving.person(role.code() + "-ajeno", role, Serving.OTHER);
        for (Route route : routes) {
          String allowed = table.get(name(route));
          boolean may = allowed.equals(EVERYBODY) || allowed.contains(LETTERS.get(role));
          boolean bound = route.path().contains("{entidad}") && role != Role.ADMINISTRADOR;
          check(route, serving.browser(own), may, role + " in the own entity");
          check(route, serving.browser(foreign), may && !bound, role + " of another entity");
        }
      }
    }
  }

  @Test
  void who_is_nobody_may_call_only_what_is_open() throws IOException {
    Map<String, String> table = table();
    try (Serving serving = Serving.on(Databases.SQLITE, folder)) {
      for (Route route : serving.service().routes()) {
        int status = called(route, serving.nobody()).status();
        if (table.get(name(route)).equals(EVERYBODY)) {
          assertThat(status).as(name(route)).isNotIn(403, 405).isLessThan(500);
        } else {
          assertThat(status).as(name(route)).isEqualTo(401);
        }
      }
    }
  }

  private static void check(Route route, Visitor browser, boolean may, String who) {
    Visitor.Answer answer = called(route, browser);
    String what = who + " calls " + name(route) + ": " + answer.text();
    if (route.entry() instanceof Entry.Open) {
      assertThat(answer.status()).as(what).isNotIn(403, 405).isLessThan(500);
    } else if (may) {
      assertThat(answer.status()).as(what).isNotIn(401, 403, 405).isLessThan(500);
    } else {
      assertThat(answer.status()).as(what).isEqualTo(403);
      assertThat(answer.at("error.code")).as(what).isEqualTo("forbidden");
    }
  }

  private static Visitor.Answer called(Route route, Visitor browser) {
    String path = route.path();
    for (String value : route.names()) {
      path = path.replace("{" + value + "}", VALUES.getOrDefault(value, "nada"));
    }
    String type = route.method() == Method.GET ? "" : "application/json";
    return browser.send(route.method().name(), path, type, "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Route route) {
    return route.method() + " " + route.path();
  }
}
