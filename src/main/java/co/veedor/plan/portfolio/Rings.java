package co.veedor.plan.portfolio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds what depends on itself, however long the way round. Each dependency that closes a ring
 * gives one ring, in an order that does not depend on the file.
 */
final class Rings {
  private final Map<String, TreeSet<String>> needs;
  private final Map<String, Integer> depths = new HashMap<>();
  private final List<String> path = new ArrayList<>();
  private final Deque<Iterator<String>> open = new ArrayDeque<>();
  private final List<List<String>> found = new ArrayList<>();

  private Rings(Map<String, TreeSet<String>> needs) {
    this.needs = needs;
  }

  /**
   * The rings among things, each beginning with the one that comes first in the alphabet.
   *
   * @param needs what each thing needs; needed things that are no keys are left out
   */
  static List<List<String>> among(Map<String, TreeSet<String>> needs) {
    Rings rings = new Rings(needs);
    new TreeMap<>(needs).keySet().forEach(rings::walk);
    return rings.found;
  }

  private void walk(String start) {
    if (depths.containsKey(start)) {
      return;
    }
    enter(start);
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        step(open.peek().next());
      } else {
        open.pop();
        depths.put(path.remove(path.size() - 1), -1);
      }
    }
  }

  private void step(String next) {
    Integer depth = depths.get(next);
    if (depth == null && needs.containsKey(next)) {
      enter(next);
    } else if (depth != null && depth >= 0) {
      found.add(fromFirst(path.subList(depth, path.size())));
    }
  }

  private void enter(String thing) {
    depths.put(thing, path.size());
    path.add(thing);
    open.push(needs.get(thing).iterator());
  }

  private static List<String> fromFirst(List<String> ring) {
    List<String> turned = new ArrayList<>(ring);
    int first = ring.indexOf(Collections.min(ring));
    Collections.rotate(turned, -first);
    return turned;
  }
}
