package co.veedor.web.http;

/**
 * The cookie that holds a session's secret. Encrypted, its name makes browsers refuse it from
 * anybody but this very host; without encryption they would refuse it altogether.
 */
public final class SessionCookie {
  private static final String ENCRYPTED = "__Host-veedor";
  private static final String PLAIN = "veedor";

  private SessionCookie() {}

  /** The secret a request shows; empty when it shows none. */
  public static String read(Head head) {
    return head.cookies().getOrDefault(name(head), "");
  }

  /** The header that has a browser show {@code secret} from now on; forget it when empty. */
  public static String written(String secret, Head head) {
    return name(head)
        + "="
        + secret
        + "; Path=/; HttpOnly; SameSite=Lax"
        + (head.secure() ? "; Secure" : "")
        + (secret.isEmpty() ? "; Max-Age=0" : "");
  }

  private static String name(Head head) {
    return head.secure() ? ENCRYPTED : PLAIN;
  }
}
