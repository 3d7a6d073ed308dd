package co.veedor.comparison.peer;

import co.veedor.document.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides which groups are shown, so that none of the others can be worked out from what is shown.
 *
 * <p>A group under the least size is hidden. Where groups are hidden, others are hidden with them
 * until they are at least two, together reach the least size and have more members than groups;
 * what is hidden is then one row. Which others are taken depends on a seed made of everything that
 * is kept of the entities, so that nobody who sees only what is shown can tell which ones were too
 * small. Whatever lies below a hidden group is hidden.
 */
final class Suppression {
  private final int least;
  private final String seed;

  /**
   * Decides.
   *
   * @param least members a group must have to be shown, at least {@link Grouping#FLOOR}
   * @param seed unknown to whoever sees only what is shown
   */
  Suppression(int least, String seed) {
    this.least = least;
    this.seed = seed;
  }

  /**
   * Something that is shown.
   *
   * @param group the group; all that is hidden in it when {@code isRest}
   * @param isRest whether it stands for groups that are not shown one by one
   */
  record Shown(Group group, boolean isRest) {}

  /** What is shown, parents before children; nothing when all entities are too few. */
  List<Shown> shown(Group all) {
    List<Shown> shown = new ArrayList<>();
    if (all.count() >= least) {
      add(shown, all);
    }
    return shown;
  }

  private void add(List<Shown> shown, Group group) {
    shown.add(new Shown(group, false));
    List<Group> hidden = hidden(group.children());
    if (hidden.size() == group.children().size()) {
      return;
    }
    group.children().stream()
        .filter(each -> !hidden.contains(each))
        .forEach(each -> add(shown, each));
    if (!hidden.isEmpty()) {
      List<Member> rest = hidden.stream().flatMap(each -> each.members().stream()).toList();
      shown.add(new Shown(new Group(group.path(), rest, List.of()), true));
    }
  }

  private List<Group> hidden(List<Group> groups) {
    List<Group> hidden =
        new ArrayList<>(groups.stream().filter(each -> each.count() < least).toList());
    if (hidden.isEmpty()) {
      return hidden;
    }
    List<Group> others =
        groups.stream()
            .filter(each -> each.count() >= least)
            .sorted(Comparator.comparing(this::rank))
            .toList();
    for (Group other : others) {
      if (isEnough(hidden)) {
        break;
      }
      hidden.add(other);
    }
    return hidden;
  }

  private boolean isEnough(List<Group> hidden) {
    int members = hidden.stream().mapToInt(Group::count).sum();
    return hidden.size() > 1 && members >= least && members > hidden.size();
  }

  private String rank(Group group) {
    String words = seed + "\n" + String.join("\n", group.path());
    return Digest.of(words.getBytes(StandardCharsets.UTF_8));
  }
}
