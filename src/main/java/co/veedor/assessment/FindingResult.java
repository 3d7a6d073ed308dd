package co.veedor.assessment;

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
 */
public record FindingResult(
    String rule,
    String kind,
    String severity,
    String questionnaire,
    String subject,
    String message,
    String because) {}
