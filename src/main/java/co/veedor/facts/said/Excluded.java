package co.veedor.facts.said;

/**
 * Something left out of a total.
 *
 * @param key key of the node or question
 * @param state why: a {@link State} name
 */
public record Excluded(String key, State state) {}
