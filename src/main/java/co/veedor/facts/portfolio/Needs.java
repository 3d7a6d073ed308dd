package co.veedor.facts.portfolio;

/**
 * An initiative that names another one that must come before it.
 *
 * @param key key of the initiative
 * @param label its code, or where it is written when it has none
 * @param before code of the other one
 * @param nearest the known code a person may have meant; empty when none is near, or it is known
 * @param where where it is written
 */
public record Needs(String key, String label, String before, String nearest, String where) {}
