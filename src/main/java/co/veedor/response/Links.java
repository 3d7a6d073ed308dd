package co.veedor.response;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether an address could be opened at all, without opening it. */
public final class Links {
  private static final List<String> SCHEMES = List.of("http", "https", "ftp");
  private static final Pattern HOST =
      Pattern.compile("(?i)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}");

  private Links() {}

  /** What is wrong with an address, as a person reads it; empty when nothing is. */
  public static String fault(String url) {
    if (url.isEmpty()) {
      return "";
    }
    if (url.chars().anyMatch(Character::isWhitespace)) {
      return "tiene espacios";
    }
    try {
      URI address = new URI(url);
      String scheme = address.getScheme();
      if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        return "no empieza por http:// o https://";
      }
      return hasHost(address) ? "" : "no tiene un sitio de internet válido";
    } catch (URISyntaxException broken) {
      return "tiene caracteres que no puede llevar";
    }
  }

  private static boolean hasHost(URI address) {
    String authority = address.getRawAuthority();
    if (authority == null) {
      return false;
    }
    String host = authority.replaceFirst("^.*@", "").replaceFirst(":\\d*$", "");
    try {
      return HOST.matcher(IDN.toASCII(host)).matches();
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }
}
