package co.veedor.facts;

import co.veedor.number.Fraction;

/**
 * One score that goes into a total.
 *
 * @param of key of the total's node
 * @param how the word that chooses how the total is made
 * @param child key of the node or question whose score goes in
 * @param weight what it weighs where the total weighs its parts
 */
public record Part(String of, String how, String child, Fraction weight) {}
