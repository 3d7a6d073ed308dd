package co.veedor.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** Headers every answer carries: what a browser may do with it is as little as possible. */
final class SecurityHeaders {
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
  private static final String A_YEAR = "max-age=31536000";

  private SecurityHeaders() {}

  /** The headers of an answer that travels encrypted, or not. */
  static Map<String, String> of(boolean secure) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", CONTENT_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put(
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
    if (secure) {
      headers.put("Strict-Transport-Security", A_YEAR);
    }
    return headers;
  }
}
