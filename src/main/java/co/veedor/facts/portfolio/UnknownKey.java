package co.veedor.facts.portfolio;

/**
 * A key nobody asks for.
 *
 * @param subject what it belongs to
 * @param key the key as written
 * @param nearest the known key a person may have meant; empty when none is near
 * @param where where it is written
 */
public record UnknownKey(String subject, String key, String nearest, String where) {}
