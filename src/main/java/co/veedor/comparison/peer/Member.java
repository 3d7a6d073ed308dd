package co.veedor.comparison.peer;

import co.veedor.number.Fraction;
import java.util.Map;

/**
 * What is kept of one entity: nothing of its answers.
 *
 * @param id DANE code or NIT, or a pseudonym
 * @param name full name; empty in a copy without names
 * @param file the file it came from, as the person named it
 * @param period code of the period
 * @param profile the label of its group by dimension
 * @param values totals and domains: questionnaire id, then node id, then reading; percent (0–100),
 *     those without value are missing
 */
public record Member(
    String id,
    String name,
    String file,
    String period,
    Map<Dimension, String> profile,
    Map<String, Map<String, Map<String, Fraction>>> values) {}
