package co.veedor.facts.portfolio;

/**
 * An initiative that names a finding.
 *
 * @param key key of the initiative
 * @param label its code, or where it is written when it has none
 * @param finding code of the finding
 * @param nearest the known code a person may have meant; empty when none is near, or it is known
 * @param where where it is written
 */
public record Attends(String key, String label, String finding, String nearest, String where) {}
