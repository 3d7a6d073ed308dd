package co.veedor.facts.portfolio;

/**
 * The money an entity can spend in a year beside what its plan asks for.
 *
 * @param year calendar year
 * @param limit COP it can spend
 * @param planned COP its initiatives cost that year
 * @param where where the limit is written
 */
public record Allotted(String year, long limit, long planned, String where) {}
