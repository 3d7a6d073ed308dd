package co.veedor.questionnaire;

/**
 * A norm a question rests on.
 *
 * @param norm id in the register of norms
 * @param article article or numeral; empty when unknown or when the whole norm is meant
 */
public record NormReference(String norm, String article) {}
