package co.veedor.document.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what parts the fields of a text. The first field of a line is a code, a label or a head,
 * and holds no separator: what stands first behind it, in most of the first lines, parts the rest.
 */
final class Separator {
  private static final List<Character> KNOWN = List.of(';', '\t', ',');
  private static final int LINES = 60;

  private Separator() {}

  /** The separator of a text; a semicolon when nothing tells. */
  static char of(String text) {
    Map<Character, Integer> first = new HashMap<>();
    boolean quoted = false;
    boolean found = false;
    int lines = 0;
    for (int i = 0; i < text.length() && lines < LINES; i++) {
      char at = text.charAt(i);
      quoted ^= at == '"';
      if (at == '\n' && !quoted) {
        lines++;
        found = false;
      } else if (!quoted && !found && KNOWN.contains(at)) {
        first.merge(at, 1, Integer::sum);
        found = true;
      }
    }
    char best = KNOWN.get(0);
    for (char each : KNOWN) {
      best = first.getOrDefault(each, 0) > first.getOrDefault(best, 0) ? each : best;
    }
    return best;
  }
}
