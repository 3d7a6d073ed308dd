package co.veedor.comparison.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Entities that have something in common, with the groups they fall into.
 *
 * @param path labels from the outermost dimension; empty for all entities
 * @param members in no order that tells anything
 * @param children in the order of their labels; none at the last dimension
 */
record Group(List<String> path, List<Member> members, List<Group> children) {

  /** The tree of groups of some entities. */
  static Group of(List<Member> members, List<Dimension> by) {
    return of(List.of(), members, by);
  }

  private static Group of(List<String> path, List<Member> members, List<Dimension> by) {
    if (by.isEmpty()) {
      return new Group(path, members, List.of());
    }
    Map<String, List<Member>> parts = new TreeMap<>();
    for (Member member : members) {
      String label = member.profile().getOrDefault(by.get(0), Grouping.UNSTATED);
      parts.computeIfAbsent(label, none -> new ArrayList<>()).add(member);
    }
    List<Group> children = new ArrayList<>();
    parts.forEach(
        (label, own) -> {
          List<String> below = Stream.concat(path.stream(), Stream.of(label)).toList();
          children.add(of(below, own, by.subList(1, by.size())));
        });
    return new Group(path, members, children);
  }

  int count() {
    return members.size();
  }
}
