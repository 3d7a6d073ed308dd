package co.veedor.facts;

/**
 * A marked option without what must be written beside it.
 *
 * @param question key of the question
 * @param option official code, a dot and the letter
 * @param needs what is missing, as a person reads it
 */
public record Lacks(String question, String option, String needs) {}
