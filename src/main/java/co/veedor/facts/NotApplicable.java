package co.veedor.facts;

/**
 * A question that does not apply to the entity.
 *
 * @param question key of the question
 * @param reason why
 */
public record NotApplicable(String question, String reason) {}
