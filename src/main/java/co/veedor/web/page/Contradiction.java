package co.veedor.web.page;

import java.util.List;

/**
 * What does not go together, as the page of a question in it shows it.
 *
 * @param severity how grave it is, in words
 * @param code how grave it is: a code of the vocabulary
 * @param says what does not go together, with both places
 * @param places the other places, where they can be answered
 * @param path where it is explained
 */
public record Contradiction(
    String severity, String code, String says, List<Place> places, String path) {

  /** Another place in it: its code or name, the name of its instrument, and its page. */
  public record Place(String id, String instrument, String path) {}
}
