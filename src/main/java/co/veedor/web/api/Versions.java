package co.veedor.web.api;

import co.veedor.document.Fields;
import co.veedor.web.http.Call;
import co.veedor.web.http.Problem;

/** The version a writer saw. */
final class Versions {
  private static final long MOST = 1_000_000_000_000L;

  private Versions() {}

  /**
   * What {@code If-Match} or the field {@code version} says.
   *
   * @throws Problem when neither says anything
   */
  static long seen(Call call, Fields fields) {
    String header = call.head().header("if-match").replaceAll("^W/", "").replace("\"", "");
    if (header.matches("\\d{1,12}")) {
      fields.item("version");
      return Long.parseLong(header);
    }
    if (fields.item("version").isEmpty()) {
      throw Problem.of(
          428, "version-required", "Falta la versión que se vio: If-Match o el campo «version».");
    }
    return fields.whole("version", 0, MOST);
  }
}
