package co.veedor.assessment;

import co.veedor.number.Fraction;

/**
 * Something in the answers that a reader must know or mend.
 *
 * @param rule name of the rule that found it
 * @param kind a code of the vocabulary list {@code finding-kind}
 * @param severity a code of the vocabulary list {@code severity}
 * @param questionnaire id of the questionnaire
 * @param subject id of the node, question or option; the questionnaire's when it is about all of it
 * @param message what is the matter
 * @param because id of the explanation
 * @param other the other place, that says otherwise; null when there is none
 */
public record FindingResult(
    String rule,
    String kind,
    String severity,
    String questionnaire,
    String subject,
    String message,
    String because,
    Other other) {

  /**
   * A place that says otherwise, of another instrument or of the same.
   *
   * @param questionnaire id of its questionnaire
   * @param question id of its question, option or node
   * @param value what it says, percent
   */
  public record Other(String questionnaire, String question, Fraction value) {}

  /** Whether another place contradicts it. */
  public boolean isAcross() {
    return other != null;
  }
}
