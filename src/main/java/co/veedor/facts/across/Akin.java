package co.veedor.facts.across;

/**
 * Two questions of different instruments that a crosswalk relates in any way; here from both ends.
 *
 * @param question key of one
 * @param other key of the other
 */
public record Akin(String question, String other) {}
