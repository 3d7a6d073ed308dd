package co.veedor.facts;

/**
 * What the marks of a question come to, when any option was marked.
 *
 * @param question key of the question
 * @param scoring the word that chooses how the question is scored
 * @param begun whether any option is met or begun
 * @param met whether any option is met
 * @param counting whether any of the marked options can give the question a value
 */
public record Marks(
    String question, String scoring, boolean begun, boolean met, boolean counting) {}
