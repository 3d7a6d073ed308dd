package co.veedor.facts;

/**
 * An answer that asserts another one.
 *
 * @param key key of the question or option whose full answer asserts it
 * @param claimed key of the question that is asserted to be met in full
 */
public record Claims(String key, String claimed) {}
