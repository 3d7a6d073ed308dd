package co.veedor.facts.said;

import co.veedor.number.Fraction;

/**
 * How urgent a recommended initiative is.
 *
 * @param initiative id of the initiative
 * @param percent 0–100
 * @param why the explanation
 */
public record Priority(String initiative, Fraction percent, Why why) {}
