package co.veedor.facts.portfolio;

/**
 * A stated total beside what its parts add up to.
 *
 * @param subject what it is the total of: a year, {@code all} or the key of an initiative
 * @param stated COP as stated
 * @param summed COP as added up
 */
public record Sums(String subject, long stated, long summed) {}
