package co.veedor.web.http;

import co.veedor.fault.Fault;
import co.veedor.fault.FaultException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a call cannot be answered as it wishes, told so that people and programs understand it. */
public final class Problem extends RuntimeException {
  private final int status;
  private final String code;
  private final transient List<Fault> faults;
  private final transient Map<String, String> headers;
  private final transient Map<String, Object> shown;

  private Problem(
      int status,
      String code,
      String message,
      List<Fault> faults,
      Map<String, String> headers,
      Map<String, Object> shown) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.faults = faults;
    this.headers = headers;
    this.shown = shown;
  }

  /**
   * A problem.
   *
   * @param status of HTTP
   * @param code what programs know it by
   * @param message what people read: a sentence
   */
  public static Problem of(int status, String code, String message) {
    return new Problem(status, code, message, List.of(), Map.of(), Map.of());
  }

  /** There is no such thing. */
  public static Problem missing(String message) {
    return of(404, "not-found", message);
  }

  /** There is too much to do just now: nothing was done, and it is worth trying again. */
  public static Problem busy() {
    return of(503, "busy", "Hay demasiado trabajo; inténtelo en unos segundos.")
        .with("Retry-After", "2");
  }

  /** What was sent is wrong, or what is kept does not allow it; told with all its places. */
  public static Problem of(FaultException wrong) {
    String message =
        wrong.faults().size() == 1
            ? wrong.faults().get(0).message()
            : "Hay " + wrong.faults().size() + " datos por corregir.";
    boolean kept = wrong.kind() == FaultException.Kind.STATE;
    return new Problem(
        kept ? 409 : 422,
        kept ? "not-allowed" : "invalid",
        message,
        wrong.faults(),
        Map.of(),
        Map.of());
  }

  /** The same problem with another status and code. */
  public Problem as(int otherStatus, String otherCode) {
    return new Problem(otherStatus, otherCode, getMessage(), faults, headers, shown);
  }

  /** The same problem with a header. */
  public Problem with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Problem(status, code, getMessage(), faults, more, shown);
  }

  /** The same problem, showing what a program needs to go on. */
  public Problem showing(String key, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(shown);
    more.put(key, value);
    return new Problem(status, code, getMessage(), faults, headers, more);
  }

  /** Status of HTTP. */
  public int status() {
    return status;
  }

  /** What programs know it by. */
  public String code() {
    return code;
  }

  /** All that is wrong with what was sent; empty when it is not that. */
  public List<Fault> faults() {
    return faults;
  }

  /** Headers that belong to the answer. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The answer as data. */
  public Map<String, Object> document() {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("status", status);
    error.put("code", code);
    error.put("message", getMessage());
    error.put("details", faults.stream().map(Problem::detail).toList());
    error.putAll(shown);
    return Map.of("error", error);
  }

  private static Map<String, Object> detail(Fault fault) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("where", fault.where());
    detail.put("what", fault.what());
    detail.put("expected", fault.expected());
    if (!fault.nearest().isEmpty()) {
      detail.put("nearest", fault.nearest());
    }
    return detail;
  }
}
