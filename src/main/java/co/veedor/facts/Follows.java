package co.veedor.facts;

/**
 * A question that makes no sense as met unless another one is met.
 *
 * @param question key of the question
 * @param needs key of the question that comes before it
 */
public record Follows(String question, String needs) {}
