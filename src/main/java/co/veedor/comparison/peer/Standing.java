package co.veedor.comparison.peer;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * Where one entity stands in the smallest of its groups that is shown.
 *
 * @param path labels of that group
 * @param measure the total or domain
 * @param value percent of the entity, 0–100
 * @param quartiles of the group
 */
public record Standing(List<String> path, Measure measure, Fraction value, Quartiles quartiles) {}
