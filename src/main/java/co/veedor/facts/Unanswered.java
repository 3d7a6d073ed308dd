package co.veedor.facts;

/**
 * A question nobody answered.
 *
 * @param question key of the question
 */
public record Unanswered(String question) {}
