package co.veedor.facts;

import java.util.List;

/**
 * The entity that answers.
 *
 * @param order nacional or territorial
 * @param kind alcaldia, gobernacion, ministerio, …
 * @param category municipal category, 0 (especial) to 6, as text; empty when not stated
 */
public record Who(String order, String kind, String category) {

  /**
   * Whether {@code value} is one of {@code list}, codes with a bar between them; a star is any, and
   * a list that begins with an exclamation mark holds all others. What is not stated is in no list.
   */
  public static boolean isIn(String value, String list) {
    if (list.startsWith("!")) {
      return !value.isEmpty() && !isIn(value, list.substring(1));
    }
    return list.equals("*") || List.of(list.split("\\|")).contains(value);
  }
}
