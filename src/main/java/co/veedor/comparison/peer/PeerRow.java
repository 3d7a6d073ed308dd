package co.veedor.comparison.peer;

import java.util.List;

/**
 * How one total or domain is spread in one group.
 *
 * @param path labels of the group from the outermost dimension; empty for all entities
 * @param isRest whether it stands for the groups of that path that are not shown one by one
 * @param measure the total or domain
 * @param count entities with a value; null when that would tell of too few
 * @param quartiles percent, 0–100; null when too few have a value
 */
public record PeerRow(
    List<String> path, boolean isRest, Measure measure, Integer count, Quartiles quartiles) {}
