package co.veedor.facts;

import co.veedor.number.Fraction;

/**
 * A percentage the entity states for a question, by itself or by a level of its scale.
 *
 * @param question key of the question
 * @param percent 0–100
 */
public record Declared(String question, Fraction percent) {}
