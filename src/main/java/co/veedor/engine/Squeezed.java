package co.veedor.engine;

/**
 * A text without white space that still knows its lines: finds code again however a printer broke
 * it.
 */
final class Squeezed {
  private final StringBuilder text = new StringBuilder();
  private final int[] lines;

  Squeezed(String original) {
    lines = new int[original.length()];
    int line = 1;
    for (int i = 0; i < original.length(); i++) {
      char character = original.charAt(i);
      if (!Character.isWhitespace(character)) {
        lines[text.length()] = line;
        text.append(character);
      }
      line += character == '\n' ? 1 : 0;
    }
  }

  /** The squeezed form of a piece of code. */
  static String squeeze(String code) {
    return code.replaceAll("\\s+", "");
  }

  /** Line of the first {@code word} inside the first {@code code}; 0 when there is none. */
  int lineOf(String code, String word) {
    int start = text.indexOf(squeeze(code));
    if (start < 0 || code.isBlank()) {
      return 0;
    }
    int at = text.indexOf(squeeze(word), start);
    return lines[at < 0 ? start : at];
  }

  /** Line of the first {@code code}; 0 when there is none. */
  int lineOf(String code) {
    return lineOf(code, code);
  }
}
