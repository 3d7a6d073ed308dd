package co.veedor.proposal;

import co.veedor.crosswalk.Way;
import co.veedor.number.Fraction;

/**
 * Where a proposal comes from.
 *
 * @param way the way from the answer to what is proposed
 * @param value what was answered there, percent (0–100); null when it does not apply there
 */
public record Origin(Way way, Fraction value) {}
