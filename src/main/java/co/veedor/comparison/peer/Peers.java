package co.veedor.comparison.peer;

import co.veedor.comparison.peer.Suppression.Shown;
import co.veedor.document.Digest;
import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds entities of one period against those of their groups. */
public final class Peers {
  private final List<Member> members;
  private final int others;
  private final List<Dimension> by;
  private final String basis;
  private final int least;
  private final String seed;

  /**
   * Over entities of one period.
   *
   * @param members one for each entity, in any order
   * @param others how many were left out since they speak of other periods
   * @param by what groups are made by, the outermost first
   * @param basis code of the reading
   * @param least members a group must have to be shown
   * @param secret decides which groups are hidden together, as long as it is the same; empty to
   *     have what the entities scored decide it
   */
  public Peers(
      Collection<Member> members,
      int others,
      List<Dimension> by,
      String basis,
      int least,
      String secret) {
    this.members = List.copyOf(members);
    this.others = others;
    this.by = List.copyOf(by);
    this.basis = basis;
    this.least = least;
    this.seed = secret.isEmpty() ? seed(members) : secret;
  }

  /** Of values alone, so that a copy without names hides the same groups. */
  private static String seed(Collection<Member> members) {
    String all =
        members.stream()
            .map(each -> each.values().toString())
            .sorted()
            .collect(Collectors.joining("\n"));
    return Digest.of(all.getBytes(StandardCharsets.UTF_8));
  }

  /** The spread of every total and domain of these editions. */
  public PeerReport report(Collection<Questionnaire> editions) {
    List<PeerRow> rows = new ArrayList<>();
    editions.forEach(edition -> rows.addAll(rows(edition)));
    String period = members.isEmpty() ? "" : members.get(0).period();
    Integer entities = members.size() < least ? null : members.size();
    return new PeerReport(by, period, basis, least, entities, others, rows);
  }

  private List<Shown> shown(Questionnaire edition) {
    List<Member> answered =
        members.stream().filter(each -> each.values().containsKey(edition.id())).toList();
    return new Suppression(least, seed).shown(Group.of(answered, by));
  }

  private List<PeerRow> rows(Questionnaire edition) {
    List<PeerRow> rows = new ArrayList<>();
    List<Shown> shown = shown(edition);
    for (Measure measure : Measure.of(edition)) {
      boolean counted = isCounted(shown, measure);
      shown.forEach(each -> rows.add(row(each, measure, counted)));
    }
    rows.removeIf(row -> row.quartiles() == null && Objects.equals(row.count(), 0));
    return rows;
  }

  /** Whether every group has none or enough: else those that have can be taken from the whole. */
  private boolean isCounted(List<Shown> shown, Measure measure) {
    return shown.stream()
        .map(each -> values(each.group(), measure).size())
        .allMatch(count -> count == 0 || count >= least);
  }

  private static boolean isWhole(Group group) {
    return group.path().isEmpty();
  }

  private PeerRow row(Shown shown, Measure measure, boolean counted) {
    List<Fraction> values = values(shown.group(), measure);
    return new PeerRow(
        shown.group().path(),
        shown.isRest(),
        measure,
        counted ? values.size() : null,
        values.size() < least || !(counted || isWhole(shown.group()))
            ? null
            : Quartiles.of(values));
  }

  private List<Fraction> values(Group group, Measure measure) {
    return group.members().stream()
        .map(each -> value(each, measure))
        .filter(Objects::nonNull)
        .toList();
  }

  private Fraction value(Member member, Measure measure) {
    return member
        .values()
        .getOrDefault(measure.questionnaire(), Map.of())
        .getOrDefault(measure.node(), Map.of())
        .get(basis);
  }

  /**
   * Where an entity stands in the smallest of its groups that is shown.
   *
   * @param entity one of the members
   */
  public List<Standing> standing(Member entity, Collection<Questionnaire> editions) {
    List<Standing> standings = new ArrayList<>();
    for (Questionnaire edition : editions) {
      List<Shown> shown = shown(edition);
      List<Group> own =
          shown.stream()
              .filter(each -> !each.isRest() && each.group().members().contains(entity))
              .map(Shown::group)
              .toList();
      if (!own.isEmpty()) {
        Group smallest = own.get(own.size() - 1);
        for (Measure measure : Measure.of(edition)) {
          boolean counted = isCounted(shown, measure);
          stand(standings, counted ? smallest : own.get(0), measure, entity);
        }
      }
    }
    return standings;
  }

  private void stand(List<Standing> standings, Group group, Measure measure, Member entity) {
    Fraction value = value(entity, measure);
    List<Fraction> values = values(group, measure);
    if (value != null && values.size() >= least) {
      standings.add(new Standing(group.path(), measure, value, Quartiles.of(values)));
    }
  }

  /**
   * What may be said of each entity without telling it from fewer than the least size: the labels
   * of the smallest of its groups that is shown.
   */
  public Map<Member, List<String>> safePaths() {
    List<Shown> shown = new Suppression(least, seed).shown(Group.of(members, by));
    Map<Member, List<String>> paths = new IdentityHashMap<>();
    members.forEach(each -> paths.put(each, List.of()));
    for (Shown each : shown) {
      if (!each.isRest()) {
        each.group().members().forEach(member -> paths.put(member, each.group().path()));
      }
    }
    return paths;
  }

  /**
   * The editions of which values of an entity may be told: those that enough entities under the
   * same labels answered.
   *
   * @param paths what {@link #safePaths} gave
   */
  public static Set<String> safeEditions(
      Member member, Map<Member, List<String>> paths, int least) {
    return member.values().keySet().stream()
        .filter(
            edition ->
                paths.entrySet().stream()
                        .filter(each -> each.getValue().equals(paths.get(member)))
                        .filter(each -> each.getKey().values().containsKey(edition))
                        .count()
                    >= least)
        .collect(Collectors.toSet());
  }

  /** The least size of what is shown. */
  public int least() {
    return least;
  }
}
