package co.veedor.facts.plan;

/**
 * Something that wants a priority.
 *
 * @param initiative key of the initiative
 */
public record Ranked(String initiative) {}
