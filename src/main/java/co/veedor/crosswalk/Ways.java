package co.veedor.crosswalk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the best ways through all crosswalks: those whose weakest relation is strongest, and among
 * equals the shortest.
 */
public final class Ways {
  /** Longer chains of judgements say nothing one could check. */
  private static final int MOST_LINKS = 3;

  private static final Comparator<Way> BEST_FIRST =
      Comparator.comparing(Way::weakest).thenComparingInt(way -> way.links().size());

  private final Map<String, List<Link>> towards = new HashMap<>();

  /** The ways through {@code crosswalks}, whose links are walked in both directions. */
  public Ways(List<Crosswalk> crosswalks) {
    for (Crosswalk crosswalk : crosswalks) {
      for (Link link : crosswalk.links()) {
        towards.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
        towards.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link.turned());
      }
    }
  }

  /**
   * The best ways to a place: one from each place where an answer is known, if they are all as
   * strong and as short as the best of them.
   *
   * @param place key of a question or option
   * @param known whether the answer at a place may be used
   */
  public List<Way> to(String place, Predicate<String> known) {
    List<Way> found = new ArrayList<>();
    walk(place, List.of(), Relation.IGUAL, known, found);
    if (found.isEmpty()) {
      return found;
    }
    found.sort(BEST_FIRST.thenComparing(Way::from));
    Way best = found.get(0);
    Map<String, Way> bySource = new java.util.LinkedHashMap<>();
    found.stream()
        .filter(way -> BEST_FIRST.compare(way, best) == 0)
        .forEach(way -> bySource.putIfAbsent(way.from(), way));
    return List.copyOf(bySource.values());
  }

  /** Keys of the places that make up {@code place} in one of the editions linked to it. */
  public List<String> partsOf(String place, String edition) {
    return towards.getOrDefault(place, List.of()).stream()
        .filter(link -> link.whole() && link.relation() == Relation.PARTE)
        .map(Link::from)
        .filter(from -> from.startsWith(edition + "/"))
        .toList();
  }

  private void walk(
      String place, List<Link> after, Relation whole, Predicate<String> known, List<Way> found) {
    for (Link link : towards.getOrDefault(place, List.of())) {
      if (!goesOn(after, link)) {
        continue;
      }
      List<Link> links = new ArrayList<>();
      links.add(link);
      links.addAll(after);
      Relation weakest = link.relation().compareTo(whole) > 0 ? link.relation() : whole;
      if (known.test(link.from())) {
        found.add(new Way(links, weakest));
      } else if (links.size() < MOST_LINKS) {
        walk(link.from(), links, weakest, known, found);
      }
    }
  }

  private static boolean goesOn(List<Link> after, Link link) {
    return after.stream()
        .allMatch(
            later ->
                link.relation().goesOnWith(later.relation()) && !later.to().equals(link.from()));
  }
}
