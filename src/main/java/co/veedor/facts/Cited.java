package co.veedor.facts;

import java.util.List;

/**
 * A document shown for a question, with what is known of where it lies.
 *
 * @param question key of the question
 * @param title what it is
 * @param file its file as the entity names it; empty when it has none
 * @param state what came of opening the file: a code of {@code co.veedor.response.Attachment};
 *     empty when nobody looked
 * @param type what the file is by its content, as a person reads it; empty when unknown
 * @param url its address; empty when it has none
 * @param urlFault what is wrong with the address, as a person reads it; empty when nothing is
 * @param byContent whether it is known by its content, not only by its address
 * @param elsewhere names of other entities that show the same document
 */
public record Cited(
    String question,
    String title,
    String file,
    String state,
    String type,
    String url,
    String urlFault,
    boolean byContent,
    List<String> elsewhere) {

  /** Whether other entities show it too. */
  public boolean isShared() {
    return !elsewhere.isEmpty();
  }
}
