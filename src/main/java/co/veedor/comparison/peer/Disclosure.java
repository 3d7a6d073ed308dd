package co.veedor.comparison.peer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be told of the entities that answered one edition: the one decision from which tables,
 * files, pages and the copy without names are written. Only whole parcels are told (see {@link
 * Parcels}), whatever the grouping and the reading.
 */
final class Disclosure {
  private final List<Member> members;
  private final int least;
  private final List<BitSet> parcels;

  /**
   * Decides.
   *
   * @param members those who answered the edition
   * @param least entities whatever is told must speak of
   * @param secret what decides who is hidden with whom; may be empty
   */
  Disclosure(List<Member> members, int least, String secret) {
    this.members = members;
    this.least = least;
    this.parcels = Parcels.of(members, least, secret);
  }

  /** The groups that are told, parents before children; none when all entities are too few. */
  List<ToldGroup> groups(List<Dimension> by) {
    List<ToldGroup> told = new ArrayList<>();
    if (!parcels.isEmpty()) {
      BitSet all = new BitSet();
      parcels.forEach(all::or);
      add(told, List.of(), all, by);
    }
    return told;
  }

  private void add(List<ToldGroup> told, List<String> path, BitSet group, List<Dimension> by) {
    told.add(new ToldGroup(path, false, at(group)));
    if (by.isEmpty()) {
      return;
    }
    BitSet rest = (BitSet) group.clone();
    children(group, by.get(0))
        .forEach(
            (label, child) -> {
              if (isWhole(child)) {
                rest.andNot(child);
                List<String> below = Stream.concat(path.stream(), Stream.of(label)).toList();
                add(told, below, child, by.subList(1, by.size()));
              }
            });
    if (!rest.isEmpty() && !rest.equals(group)) {
      told.add(new ToldGroup(path, true, at(rest)));
    }
  }

  /** By label, in its order; who does not state it is in none. */
  private Map<String, BitSet> children(BitSet group, Dimension dimension) {
    Map<String, BitSet> children = new TreeMap<>();
    group.stream()
        .filter(place -> members.get(place).profile().containsKey(dimension))
        .forEach(
            place ->
                children
                    .computeIfAbsent(
                        members.get(place).profile().get(dimension), none -> new BitSet())
                    .set(place));
    return children;
  }

  private boolean isWhole(BitSet group) {
    return parcels.stream()
        .filter(parcel -> parcel.intersects(group))
        .allMatch(
            parcel -> {
              BitSet outside = (BitSet) parcel.clone();
              outside.andNot(group);
              return outside.isEmpty();
            });
  }

  private List<Member> at(BitSet places) {
    return places.stream().mapToObj(members::get).toList();
  }

  /**
   * Whether a total or domain is told group by group: in every parcel nobody has a value, or enough
   * do, with the same readings. Else those that have one could be taken from the whole.
   */
  boolean isCounted(Measure measure) {
    return parcels.stream().allMatch(parcel -> isEnough(having(at(parcel), measure)));
  }

  /** Whether a total or domain is told of all entities together. */
  boolean isTold(Measure measure) {
    return !parcels.isEmpty() && isEnough(having(members, measure));
  }

  private boolean isEnough(Map<Set<String>, List<Member>> having) {
    return having.entrySet().stream()
        .allMatch(each -> each.getKey().isEmpty() || each.getValue().size() >= least);
  }

  /** Entities by the readings in which they have a value. */
  private static Map<Set<String>, List<Member>> having(List<Member> group, Measure measure) {
    return group.stream().collect(Collectors.groupingBy(each -> each.readings(measure).keySet()));
  }

  /**
   * The totals and domains that the row of each entity may tell in a copy: those told group by
   * group, as long as enough rows of the same parcel lack the same ones. Else what is missing from
   * a row would tell whose it is.
   *
   * @param measures in the order in which they are preferred
   */
  Map<Member, List<Measure>> rows(Collection<Measure> measures) {
    List<Measure> counted = measures.stream().filter(this::isCounted).toList();
    Map<Member, List<Measure>> rows = new IdentityHashMap<>();
    for (BitSet parcel : parcels) {
      List<Measure> alike = alike(at(parcel), counted);
      at(parcel).forEach(member -> rows.put(member, alike));
    }
    return rows;
  }

  private List<Measure> alike(List<Member> parcel, List<Measure> measures) {
    List<Measure> alike = new ArrayList<>();
    List<List<Member>> classes = List.of(parcel);
    for (Measure measure : measures) {
      List<List<Member>> finer =
          classes.stream().flatMap(each -> having(each, measure).values().stream()).toList();
      if (finer.stream().allMatch(each -> each.size() >= least)) {
        alike.add(measure);
        classes = finer;
      }
    }
    return alike;
  }
}
