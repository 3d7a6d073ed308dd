package co.veedor.facts;

/**
 * An answer that only informs: it is neither good nor bad.
 *
 * @param question key of the question
 */
public record Informed(String question) {}
