package co.veedor.facts.portfolio;

/**
 * An initiative that names another one that must come before it.
 *
 * @param initiative key of the initiative
 * @param before code of the other one
 */
public record Needs(String initiative, String before) {}
