package co.veedor.facts;

/**
 * A question nobody answered that takes the score of another node.
 *
 * @param question key of the question
 * @param source key of the node whose score it takes
 */
public record Inherits(String question, String source) {}
