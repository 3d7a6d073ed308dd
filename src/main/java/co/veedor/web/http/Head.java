package co.veedor.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a request says before its body.
 *
 * @param method what it wants done
 * @param path the path it names, without query
 * @param query values by name
 * @param headers values by name in lower case
 * @param cookies values by name
 * @param address where it comes from
 * @param origin scheme and host it was sent to, as a browser writes them: {@code https://x.gov.co}
 */
public record Head(
    Method method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    Map<String, String> cookies,
    String address,
    String origin) {

  /** A header; empty when missing. */
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /** Whether it travels encrypted. */
  public boolean secure() {
    return origin.startsWith("https://");
  }

  /** Whether whoever sends it is a program of the API: it gets JSON, where a person gets a page. */
  public boolean wantsJson() {
    return path.startsWith("/api/") || !header("accept").contains("text/html");
  }
}
