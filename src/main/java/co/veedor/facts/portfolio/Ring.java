package co.veedor.facts.portfolio;

/**
 * Initiatives that depend on themselves.
 *
 * @param initiative code of the first one
 * @param path their codes in order, with arrows
 */
public record Ring(String initiative, String path) {}
