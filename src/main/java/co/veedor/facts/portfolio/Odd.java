package co.veedor.facts.portfolio;

/**
 * A value that cannot be used as it is written.
 *
 * @param subject what it belongs to
 * @param what the key and what stands there
 * @param expected what was expected
 * @param where where it is written
 */
public record Odd(String subject, String what, String expected, String where) {}
