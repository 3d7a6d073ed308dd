package co.veedor.facts;

/**
 * A question nobody answered.
 *
 * @param question key of the question
 * @param domain key of the node it belongs to
 * @param id its official code
 */
public record Unanswered(String question, String domain, String id) {}
