package co.veedor.comparison.peer;

import co.veedor.document.Digest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Cuts entities into parcels of which none is smaller than the least size. Whatever is told of them
 * is told of whole parcels, so nothing that is told can be added, subtracted or crossed into fewer.
 *
 * <p>All entities are one parcel at first. Every group there can be, by one dimension, then by two
 * and so on, cuts the parcels it goes through, unless a piece would be too small. Among groups of
 * the same dimensions a digest of a secret and of their labels says which is tried first: who does
 * not know the secret cannot foretell in whose company a small group is hidden. Neither values nor
 * the grouping somebody asks for have any part in it, so that what is told at different times and
 * in different ways rests on the same parcels.
 */
final class Parcels {
  private final List<Member> members;
  private final int least;
  private final String secret;
  private List<BitSet> parcels = new ArrayList<>();

  private Parcels(List<Member> members, int least, String secret) {
    this.members = members;
    this.least = least;
    this.secret = secret;
  }

  /**
   * The parcels of some entities.
   *
   * @param least entities a parcel must have
   * @param secret what the order depends on; may be empty
   * @return places in {@code members}; each in exactly one parcel, none when all are too few
   */
  static List<BitSet> of(List<Member> members, int least, String secret) {
    Parcels parcels = new Parcels(members, least, secret);
    parcels.cut();
    return parcels.parcels;
  }

  private void cut() {
    if (members.size() < least) {
      return;
    }
    BitSet all = new BitSet();
    all.set(0, members.size());
    parcels.add(all);
    for (Set<Dimension> dimensions : subsets()) {
      Map<String, BitSet> groups = groups(dimensions);
      groups.entrySet().stream()
          .sorted(Comparator.comparing(group -> rank(group.getKey())))
          .forEach(group -> cut(group.getValue(), groups.values()));
    }
  }

  /** Every choice of dimensions, the smaller ones first. */
  private static List<Set<Dimension>> subsets() {
    List<Set<Dimension>> subsets = new ArrayList<>(List.of(EnumSet.noneOf(Dimension.class)));
    for (Dimension dimension : Dimension.values()) {
      List<Set<Dimension>> larger = new ArrayList<>();
      for (Set<Dimension> subset : subsets) {
        EnumSet<Dimension> with = EnumSet.of(dimension);
        with.addAll(subset);
        larger.add(with);
      }
      subsets.addAll(larger);
    }
    subsets.sort(Comparator.comparing(Set::size));
    return subsets;
  }

  /** The groups by some dimensions; who does not state one of them is in none. */
  private Map<String, BitSet> groups(Set<Dimension> dimensions) {
    Map<String, BitSet> groups = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      Map<Dimension, String> profile = members.get(i).profile();
      if (profile.keySet().containsAll(dimensions)) {
        String labels =
            String.join(
                "\n",
                dimensions.stream().map(each -> each.code() + "=" + profile.get(each)).toList());
        groups.computeIfAbsent(labels, none -> new BitSet()).set(i);
      }
    }
    return groups;
  }

  private String rank(String labels) {
    return Digest.of(secret + "\n" + labels);
  }

  private void cut(BitSet group, Collection<BitSet> groups) {
    List<BitSet> cut = new ArrayList<>();
    for (BitSet parcel : parcels) {
      List<BitSet> pieces =
          Stream.of(inside(parcel, group), outside(parcel, group))
              .filter(piece -> !piece.isEmpty())
              .toList();
      if (pieces.size() > 1 && !pieces.stream().allMatch(each -> isEnough(each, groups))) {
        return;
      }
      cut.addAll(pieces);
    }
    parcels = cut;
  }

  /** Of as many groups as entities, each would be known to have one. */
  private boolean isEnough(BitSet piece, Collection<BitSet> groups) {
    int size = piece.cardinality();
    if (size < least) {
      return false;
    }
    long parts = groups.stream().filter(piece::intersects).count();
    return parts < 2 || size > parts;
  }

  private static BitSet inside(BitSet parcel, BitSet group) {
    BitSet piece = (BitSet) parcel.clone();
    piece.and(group);
    return piece;
  }

  private static BitSet outside(BitSet parcel, BitSet group) {
    BitSet piece = (BitSet) parcel.clone();
    piece.andNot(group);
    return piece;
  }
}
