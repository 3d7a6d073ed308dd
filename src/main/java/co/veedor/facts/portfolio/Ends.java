package co.veedor.facts.portfolio;

/**
 * When all initiatives of a code are done, in months counted from the year 0.
 *
 * @param id their code
 * @param last the last month of the one that ends last
 * @param end that end as people write it
 */
public record Ends(String id, int last, String end) {}
