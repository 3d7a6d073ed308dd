package co.veedor.web.page;

import co.veedor.document.Digest;
import co.veedor.document.Fields;
import co.veedor.document.JsonText;
import co.veedor.store.By;
import co.veedor.store.SaveResult.Saved;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.service.Answering;
import co.veedor.web.service.Services;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to what an entity decides about its plan, one part at a time: two people may change
 * different parts at once, and never the same one without seeing it.
 */
final class PlanEdits {
  private final Services services;

  PlanEdits(Services services) {
    this.services = services;
  }

  /** What was decided, as the file of a plan. */
  Map<String, Object> document(Call call) {
    return kept(call).map(PlanEdits::body).orElseGet(LinkedHashMap::new);
  }

  private Optional<Saved> kept(Call call) {
    return services.plans().decisions(call.value("entidad"), call.value("vigencia"));
  }

  private static Map<String, Object> body(Saved saved) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (Answering.value(saved.body()) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> body.put(key.toString(), value));
    }
    return body;
  }

  /** A part of a document: the value below some keys; null when missing. */
  static Object part(Map<String, Object> document, List<String> keys) {
    Object value = document;
    for (String key : keys) {
      value = value instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return value;
  }

  /** Tells one state of a part from others; forms send it back. */
  static String seen(Map<String, Object> document, List<String> keys) {
    String text = JsonText.line(part(document, keys));
    return Digest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }

  /**
   * Puts a part in place of what the form saw.
   *
   * @param value null or empty to take it out
   * @throws Problem 409 when somebody changed that part since
   * @throws co.veedor.fault.FaultException when it does not fit a plan
   */
  void put(Call call, Fields form, List<String> keys, Object value) {
    put(call, form, Map.of(keys, value == null ? Map.of() : value));
  }

  /** Puts several parts in at once; the form tells what it saw of each, one after the other. */
  void put(Call call, Fields form, Map<List<String>, Object> parts) {
    Optional<Saved> kept = kept(call);
    Map<String, Object> document = kept.map(PlanEdits::body).orElseGet(LinkedHashMap::new);
    StringBuilder now = new StringBuilder();
    parts.keySet().forEach(keys -> now.append(seen(document, keys)));
    if (!form.textOr("seen", "").contentEquals(now)) {
      throw Problem.of(
          409,
          "conflict",
          "Otra persona cambió esto mientras usted lo editaba. Abra la página de nuevo para ver"
              + " cómo quedó y repita su cambio.");
    }
    parts.forEach((keys, value) -> set(document, keys, value));
    services
        .plans()
        .decide(
            call.value("entidad"),
            call.value("vigencia"),
            document.isEmpty() ? null : Typed.item(document),
            kept.map(Saved::version).orElse(0L),
            new By(call.caller().person(), form.textOr("why", "")));
  }

  private static void set(Map<String, Object> into, List<String> keys, Object value) {
    String key = keys.get(0);
    if (keys.size() > 1) {
      Map<String, Object> below = new LinkedHashMap<>();
      if (into.get(key) instanceof Map<?, ?> map) {
        map.forEach((name, each) -> below.put(name.toString(), each));
      }
      set(below, keys.subList(1, keys.size()), value);
      put(into, key, below);
    } else {
      put(into, key, value);
    }
  }

  private static void put(Map<String, Object> into, String key, Object value) {
    if ("".equals(value) || value instanceof Map<?, ?> map && map.isEmpty()) {
      into.remove(key);
    } else {
      into.put(key, value);
    }
  }
}
