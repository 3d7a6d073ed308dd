package co.veedor.web.api;

import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;
import co.veedor.web.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists in pieces: {@code limite} items after the place {@code cursor} stands for. */
final class Listing {
  private static final int USUAL = 50;
  private static final int MOST = 500;

  private Listing() {}

  /** How many items a call asks for at once. */
  static int limit(Call call) {
    String asked = call.query("limite", Integer.toString(USUAL));
    if (!asked.matches("[1-9]\\d{0,2}") || Integer.parseInt(asked) > MOST) {
      throw wrong("«limite» debe ser un número de 1 a " + MOST + ".");
    }
    return Integer.parseInt(asked);
  }

  /** The place a call's piece begins after; empty for the beginning. */
  static String after(Call call) {
    try {
      String cursor = call.query("cursor", "");
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw wrong("El «cursor» no es de una lista de esta API.");
    }
  }

  /** The piece a call asks for of items whose order does not change. */
  static <T> Reply of(Call call, List<T> items, Function<T, ?> shown) {
    String after = after(call);
    if (!after.matches("\\d{0,9}")) {
      throw wrong("El «cursor» no es de una lista de esta API.");
    }
    int from = after.isEmpty() ? 0 : Math.min(items.size(), Integer.parseInt(after));
    int to = Math.min(items.size(), from + limit(call));
    String next = to < items.size() ? Integer.toString(to) : "";
    return piece(items.subList(from, to).stream().map(shown).toList(), next);
  }

  /**
   * A piece of a list.
   *
   * @param next the place the next piece begins after; empty when there is none
   */
  static Reply piece(List<?> items, String next) {
    Map<String, Object> piece = new LinkedHashMap<>();
    piece.put("items", items);
    byte[] place = next.getBytes(StandardCharsets.UTF_8);
    piece.put(
        "next",
        next.isEmpty() ? null : Base64.getUrlEncoder().withoutPadding().encodeToString(place));
    return Reply.json(piece);
  }

  private static Problem wrong(String message) {
    return Problem.of(422, "invalid", message);
  }
}
