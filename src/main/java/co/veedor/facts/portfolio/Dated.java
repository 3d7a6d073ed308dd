package co.veedor.facts.portfolio;

/**
 * A calendar year for which something is stated.
 *
 * @param subject what it belongs to
 * @param what what is stated: a cost, a target
 * @param year the calendar year
 * @param where where it is written
 */
public record Dated(String subject, String what, int year, String where) {}
