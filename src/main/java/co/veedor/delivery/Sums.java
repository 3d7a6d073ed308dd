package co.veedor.delivery;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hashes of files as {@code sha256sum -c} reads them. */
final class Sums {
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  private Sums() {}

  /** A line for each, in the order of the names. */
  static String text(Map<String, String> hashes) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(hashes)
        .forEach((name, hash) -> text.append(hash).append("  ").append(name).append('\n'));
    return text.toString();
  }

  /** The hashes by name; null when a line is none, or a name is there twice. */
  static Map<String, String> read(String text) {
    Map<String, String> hashes = new TreeMap<>();
    for (String line : text.lines().toList()) {
      Matcher sum = LINE.matcher(line);
      if (!sum.matches() || hashes.put(sum.group(2), sum.group(1)) != null) {
        return null;
      }
    }
    return hashes;
  }
}
