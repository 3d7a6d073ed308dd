package co.veedor.comparison.peer;

import java.util.List;

/**
 * A group that may be told.
 *
 * @param path labels from the outermost dimension; empty for all entities
 * @param isRest whether it is what is left of the group of that path beside those told one by one
 * @param members at least as many as the least size
 */
record ToldGroup(List<String> path, boolean isRest, List<Member> members) {}
