package co.veedor.plan.portfolio;

import co.veedor.facts.portfolio.Alike;
import co.veedor.facts.portfolio.Entry;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds entries of one kind that share a code or a name, or nearly so. */
final class Twins {
  private static final int MOST_NAMED = 8;
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Comparator<Named> BY_LABEL =
      Comparator.comparing(Named::label).thenComparing(Named::where);

  private Twins() {}

  /**
   * An entry with its name.
   *
   * @param id its code; empty when missing
   * @param name what it is called; empty when missing
   * @param where where it is written
   */
  record Named(String id, String name, String where) {
    String label() {
      return id.isEmpty() ? where : id;
    }
  }

  /** Entries that share a code, or nearly so. */
  static List<Alike> byCode(String kind, Collection<Named> entries) {
    List<Alike> alike = new ArrayList<>();
    Map<String, List<Named>> byCode = grouped(entries, Named::id);
    byCode.forEach(
        (code, group) -> {
          if (group.size() > 1) {
            alike.add(told(kind, Alike.CODE, code, group));
          }
        });
    for (Set<String> codes : new Codes(byCode.keySet()).nearlyEqual()) {
      List<Named> group = new ArrayList<>();
      codes.forEach(code -> group.addAll(byCode.get(code)));
      String first = codes.iterator().next();
      alike.add(told(kind, Alike.NEARLY_CODE, first, group));
    }
    return alike;
  }

  /** Initiatives that share a name, or nearly so. */
  static List<Alike> byName(Collection<Named> entries) {
    List<Alike> alike = new ArrayList<>();
    UnaryOperator<String> small = name -> name.toLowerCase(Locale.ROOT);
    grouped(entries, entry -> plain(entry.name()))
        .values()
        .forEach(
            group -> {
              Map<String, List<Named>> same = grouped(group, one -> small.apply(one.name()));
              same.values().stream()
                  .filter(equal -> equal.size() > 1)
                  .forEach(
                      equal ->
                          alike.add(
                              told(Entry.INITIATIVE, Alike.NAME, equal.get(0).name(), equal)));
              if (same.size() > 1) {
                alike.add(told(Entry.INITIATIVE, Alike.NEARLY_NAME, group.get(0).name(), group));
              }
            });
    return alike;
  }

  private static Map<String, List<Named>> grouped(
      Collection<Named> entries, java.util.function.Function<Named, String> by) {
    Map<String, List<Named>> groups = new HashMap<>();
    entries.stream()
        .sorted(BY_LABEL)
        .filter(entry -> !by.apply(entry).isEmpty())
        .forEach(
            entry -> groups.computeIfAbsent(by.apply(entry), none -> new ArrayList<>()).add(entry));
    return groups;
  }

  private static Alike told(String kind, String aspect, String value, List<Named> group) {
    List<Named> sorted = group.stream().sorted(BY_LABEL).toList();
    String shown =
        sorted.stream()
            .limit(MOST_NAMED)
            .map(one -> one.id().isEmpty() ? one.where() : one.id() + " (" + one.where() + ")")
            .collect(Collectors.joining(", "));
    int more = sorted.size() - MOST_NAMED;
    String holders = more > 0 ? shown + " y " + more + " más" : shown;
    return new Alike(kind, aspect, sorted.get(0).label(), value, holders);
  }

  private static String plain(String name) {
    String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return SIGNS.matcher(apart.replaceAll("\\p{M}", "")).replaceAll(" ").strip();
  }
}
