package co.veedor.review;

import co.veedor.number.Fraction;

/**
 * A reason to doubt a claim.
 *
 * @param parameter name of the dated parameter that says how much it adds
 * @param says the reason, in Spanish
 * @param points what it adds to the doubt, 0 or more
 * @param because id of the explanation of the finding; empty when no finding is behind it
 */
public record Doubt(String parameter, String says, Fraction points, String because) {}
