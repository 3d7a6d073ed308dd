package co.veedor.report.paper;

/** Keeps texts within what every file format can hold. */
public final class Legible {
  private static final int REPLACEMENT = 0xFFFD;

  private Legible() {}

  /**
   * The same text with a space for each control character, and a replacement sign for what is no
   * character at all.
   */
  public static String text(String text) {
    if (text.chars().allMatch(Legible::isPlain)) {
      return text;
    }
    StringBuilder legible = new StringBuilder(text.length());
    text.codePoints().map(Legible::legible).forEach(legible::appendCodePoint);
    return legible.toString();
  }

  private static boolean isPlain(int unit) {
    return unit >= ' ' && unit < Character.MIN_SURROGATE && !Character.isISOControl(unit);
  }

  private static int legible(int point) {
    if (Character.isISOControl(point)) {
      return ' ';
    }
    boolean none = Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
    return none ? REPLACEMENT : point;
  }
}
