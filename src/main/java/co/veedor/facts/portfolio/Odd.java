package co.veedor.facts.portfolio;

/**
 * A value that cannot be used as it is written.
 *
 * @param subject what it belongs to
 * @param was as it was written
 * @param expected what was expected
 */
public record Odd(String subject, String was, String expected) {}
