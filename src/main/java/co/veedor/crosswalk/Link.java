package co.veedor.crosswalk;

/**
 * Two places of different instruments that speak of the same.
 *
 * @param from key of a question or option: {@code questionnaire/question} or {@code
 *     questionnaire/question.letter}
 * @param to key of a question or option of another questionnaire
 * @param relation how what {@code from} asks relates to what {@code to} asks
 * @param whole whether the parts its crosswalk names make up the whole
 * @param reason why, in Spanish
 */
public record Link(String from, String to, Relation relation, boolean whole, String reason) {

  /** The same link read from the other end. */
  Link turned() {
    return new Link(to, from, relation.inverse(), whole, reason);
  }
}
