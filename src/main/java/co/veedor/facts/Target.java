package co.veedor.facts;

import co.veedor.number.Fraction;

/**
 * What a question should reach.
 *
 * @param question key of the question
 * @param asked the question itself
 * @param value percent, 0–100
 * @param origin who set it, as a person reads it
 */
public record Target(String question, Node asked, Fraction value, String origin) {}
