package co.veedor.web;

import co.veedor.web.http.Call;
import co.veedor.web.http.Caller;
import co.veedor.web.http.Entry;
import co.veedor.web.http.Head;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Route;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** Decides whether a call may enter its route. */
final class Guard {
  /** The header, and the field of a form, that repeats what only our own pages know. */
  static final String CSRF_HEADER = "x-csrf-token";

  static final String CSRF_FIELD = "csrf";

  /** What somebody may do before having changed a password that others know. */
  private static final List<String> BEFORE_CHANGE = List.of("/clave", "/salir", "/api/v1/clave");

  /**
   * Lets a call enter.
   *
   * @throws Problem when it may not
   */
  void check(Route route, Call call) {
    if (route.method().changes()) {
      checkOrigin(call.head());
    }
    if (route.entry() instanceof Entry.Open) {
      return;
    }
    Caller caller = call.caller();
    if (!caller.known()) {
      throw Problem.of(401, "unauthenticated", "Hay que entrar primero.");
    }
    if (route.method().changes()) {
      checkToken(call);
    }
    if (caller.mustChange() && !BEFORE_CHANGE.contains(route.path())) {
      throw Problem.of(403, "password-change-required", "Antes de seguir, cambie su contraseña.");
    }
    if (route.entry() instanceof Entry.Needs needs) {
      call.mustHave(needs.permission(), call.values().getOrDefault("entidad", ""));
    }
  }

  /** Another site's page may not send anything, whatever it knows. */
  private static void checkOrigin(Head head) {
    String origin = head.header("origin");
    String site = head.header("sec-fetch-site");
    boolean foreign =
        origin.isEmpty()
            ? !site.isEmpty() && !site.equals("same-origin") && !site.equals("none")
            : !origin.equals(head.origin());
    if (foreign) {
      throw Problem.of(403, "foreign-origin", "La petición viene de otro sitio.");
    }
  }

  private static void checkToken(Call call) {
    String expected = call.caller().csrf();
    if (expected.isEmpty()) {
      return;
    }
    String header = call.head().header(CSRF_HEADER);
    String shown = header.isEmpty() ? call.body().field(CSRF_FIELD) : header;
    if (!MessageDigest.isEqual(bytes(expected), bytes(shown))) {
      throw Problem.of(
          403, "csrf", "La página caducó: vuelva a cargarla y envíe de nuevo lo que escribió.");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
