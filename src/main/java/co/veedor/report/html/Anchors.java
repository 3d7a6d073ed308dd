package co.veedor.report.html;

/** Where things stand in the page: readable names that people can put into a message. */
public final class Anchors {
  private Anchors() {}

  /** The name of the place of an explanation ({@code key#aspect}) or of a subject ({@code key}). */
  public static String of(String id) {
    StringBuilder name = new StringBuilder(id.length() + 8);
    for (int i = 0; i < id.length(); i++) {
      char letter = id.charAt(i);
      if (letter == '#') {
        name.append("--");
      } else if (letter == '/') {
        name.append('_');
      } else {
        boolean fits = Character.isLetterOrDigit(letter) || letter == '.' || letter == '-';
        name.append(fits ? letter : '-');
      }
    }
    return name.toString();
  }

  /** The key an explanation is about. */
  static String key(String explanation) {
    int hash = explanation.lastIndexOf('#');
    return hash < 0 ? explanation : explanation.substring(0, hash);
  }

  /** What of it an explanation tells. */
  static String aspect(String explanation) {
    return explanation.substring(explanation.lastIndexOf('#') + 1);
  }
}
