package co.veedor.facts;

/**
 * An option the entity marked, in any way but «no aplica».
 *
 * @param key question key, a dot and the letter
 * @param id official code, a dot and the letter
 * @param question key of the question
 * @param option its letter
 * @param credit name of the parameter that says how much such a mark is worth
 * @param mark the mark: a code of the vocabulary
 */
public record Marked(
    String key, String id, String question, String option, String credit, String mark) {}
