package co.veedor.facts;

/**
 * An answer proposed from another instrument that nobody accepted yet.
 *
 * @param question key of the question
 */
public record Offered(String question) {}
