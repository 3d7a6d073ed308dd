package co.veedor.facts.portfolio;

/**
 * An indicator that names the initiative that produces it.
 *
 * @param indicator its code, or where it is written when it has none
 * @param initiative code of the initiative
 * @param nearest the known code a person may have meant; empty when none is near, or it is known
 * @param where where it is written
 */
public record Produced(String indicator, String initiative, String nearest, String where) {}
