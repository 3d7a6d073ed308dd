package co.veedor.comparison;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * A part of a movement and what it comes from.
 *
 * @param cause why
 * @param subject id of the question or node it comes from; of the edition when that is the cause
 * @param points points it moved the value by, never zero
 * @param says what was and what is, as a person reads it
 * @param corrections those that can have caused it, the earliest first
 */
public record Contribution(
    Cause cause, String subject, Fraction points, String says, List<Correction> corrections) {}
