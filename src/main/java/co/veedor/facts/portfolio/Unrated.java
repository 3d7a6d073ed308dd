package co.veedor.facts.portfolio;

/**
 * An initiative that lacks ratings.
 *
 * @param label its code, or where it is written when it has none
 * @param missing the criteria it lacks, as a person reads them
 * @param where where it is written
 */
public record Unrated(String label, String missing, String where) {}
