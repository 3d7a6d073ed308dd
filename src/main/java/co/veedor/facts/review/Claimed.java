package co.veedor.facts.review;

/**
 * An answer that claims something: more than 0 %, or an option met or begun.
 *
 * @param claim its questionnaire and code
 */
public record Claimed(String claim) {}
