package co.veedor.facts;

/**
 * An answer proposed from another instrument that nobody accepted yet.
 *
 * @param domain key of the node the question belongs to
 * @param id official code of the question
 */
public record Offered(String domain, String id) {}
