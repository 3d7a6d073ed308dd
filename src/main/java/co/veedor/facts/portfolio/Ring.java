package co.veedor.facts.portfolio;

/**
 * Initiatives that depend on themselves.
 *
 * @param initiative code of the first one, in alphabetical order
 * @param path their codes in order, with arrows
 * @param where where the first one is written
 */
public record Ring(String initiative, String path, String where) {}
