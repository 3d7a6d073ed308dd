package co.veedor.comparison.peer;

import co.veedor.number.Fraction;
import java.util.List;
import java.util.Map;

/**
 * What the copy without names tells of one entity in one edition.
 *
 * @param entity its id, which is not told
 * @param period code of the period
 * @param path labels of the smallest of its groups that is told; all those who are hidden in a
 *     group have its path
 * @param questionnaire id of the edition
 * @param values totals and domains that may be told: node id, then reading; percent (0–100)
 */
public record CopyRow(
    String entity,
    String period,
    List<String> path,
    String questionnaire,
    Map<String, Map<String, Fraction>> values) {}
