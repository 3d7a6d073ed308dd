package co.veedor.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Groups of bars side by side.
 *
 * @param series words of the bars of each group, by the role of their colour; their first letters
 *     differ, so that colour is never the only sign
 * @param groups from the top
 */
record Bars(Map<String, String> series, List<Group> groups) {
  /**
   * The bars of one thing.
   *
   * @param name what people call it
   * @param bars by role; a bar that is missing is not drawn
   */
  record Group(String name, Map<String, Bar> bars) {}

  /**
   * One bar.
   *
   * @param length in the units of the axis
   * @param label its value as people read it
   */
  record Bar(Number length, String label) {}

  Bars {
    groups = List.copyOf(groups);
  }

  /** The roles of the bars, in their order. */
  List<String> roles() {
    return new ArrayList<>(series.keySet());
  }

  /** A bar; null when it is not drawn. */
  Bar bar(int group, String role) {
    return groups.get(group).bars().get(role);
  }
}
