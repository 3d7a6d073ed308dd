package co.veedor.facts.portfolio;

/**
 * The time the plan speaks of, in months counted from the year 0.
 *
 * @param first its first month
 * @param last its last month
 * @param says the time as people write it
 */
public record Horizon(int first, int last, String says) {}
