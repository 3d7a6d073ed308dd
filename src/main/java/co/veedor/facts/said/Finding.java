package co.veedor.facts.said;

/**
 * Something in the answers that a reader must know or mend.
 *
 * @param kind a code of the vocabulary list {@code finding-kind}
 * @param severity a code of the vocabulary list {@code severity}
 * @param subject key of the node, question or option it is about
 * @param message what is the matter, as a person reads it
 * @param why the explanation
 */
public record Finding(String kind, String severity, String subject, String message, Why why) {}
