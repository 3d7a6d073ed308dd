package co.veedor.facts.portfolio;

/**
 * An initiative that names a finding.
 *
 * @param initiative key of the initiative
 * @param finding code of the finding
 */
public record Attends(String initiative, String finding) {}
