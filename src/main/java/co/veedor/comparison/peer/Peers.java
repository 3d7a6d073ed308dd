package co.veedor.comparison.peer;

import co.veedor.number.Fraction;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds entities of one period against those of their groups. */
public final class Peers {
  private final Population who;
  private final List<Dimension> by;
  private final String basis;
  private final int least;
  private final String secret;

  /**
   * Over entities of one period.
   *
   * @param by what groups are made by, the outermost first
   * @param basis code of the reading
   * @param least entities whatever is told must speak of
   * @param secret decides who is hidden together with a small group; while it is the same, so is
   *     the choice. Empty for a choice that anybody can foretell
   */
  public Peers(Population who, List<Dimension> by, String basis, int least, String secret) {
    this.who = who;
    this.by = List.copyOf(by);
    this.basis = basis;
    this.least = least;
    this.secret = secret;
  }

  /** The spread of every total and domain of these editions. */
  public PeerReport report(Collection<Questionnaire> editions) {
    List<PeerRow> rows = new ArrayList<>();
    editions.forEach(edition -> rows.addAll(rows(edition)));
    String period = who.members().isEmpty() ? "" : who.members().get(0).period();
    Integer entities = who.entities() < least ? null : who.entities();
    return new PeerReport(by, period, basis, least, entities, who.others(), rows);
  }

  private Disclosure disclosure(Questionnaire edition) {
    List<Member> answered =
        who.members().stream().filter(each -> each.values().containsKey(edition.id())).toList();
    return new Disclosure(answered, least, secret);
  }

  private List<PeerRow> rows(Questionnaire edition) {
    List<PeerRow> rows = new ArrayList<>();
    Disclosure disclosure = disclosure(edition);
    List<ToldGroup> groups = disclosure.groups(by);
    for (Measure measure : Measure.of(edition)) {
      boolean counted = disclosure.isCounted(measure);
      boolean told = disclosure.isTold(measure);
      groups.forEach(each -> rows.add(row(each, measure, counted, told)));
    }
    rows.removeIf(row -> row.quartiles() == null && Objects.equals(row.count(), 0));
    return rows;
  }

  private PeerRow row(ToldGroup group, Measure measure, boolean counted, boolean told) {
    List<Fraction> values = values(group, measure);
    boolean quartiles = counted || told && group.path().isEmpty() && !group.isRest();
    return new PeerRow(
        group.path(),
        group.isRest(),
        measure,
        counted ? values.size() : null,
        quartiles && !values.isEmpty() ? Quartiles.of(values) : null);
  }

  private List<Fraction> values(ToldGroup group, Measure measure) {
    return group.members().stream()
        .map(each -> each.readings(measure).get(basis))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Where an entity stands in the smallest of its groups that is told.
   *
   * @param entity one of the members
   */
  public List<Standing> standing(Member entity, Collection<Questionnaire> editions) {
    List<Standing> standings = new ArrayList<>();
    for (Questionnaire edition : editions) {
      Disclosure disclosure = disclosure(edition);
      List<ToldGroup> own =
          disclosure.groups(by).stream()
              .filter(each -> !each.isRest() && each.members().contains(entity))
              .toList();
      if (!own.isEmpty()) {
        for (Measure measure : Measure.of(edition)) {
          ToldGroup group = own.get(disclosure.isCounted(measure) ? own.size() - 1 : 0);
          PeerRow row =
              row(group, measure, disclosure.isCounted(measure), disclosure.isTold(measure));
          stand(standings, row, entity.readings(measure).get(basis));
        }
      }
    }
    return standings;
  }

  private static void stand(List<Standing> standings, PeerRow row, Fraction value) {
    if (value != null && row.quartiles() != null) {
      standings.add(new Standing(row.path(), row.measure(), value, row.quartiles()));
    }
  }

  /**
   * What a copy without names tells: of every entity and edition apart, so that which editions an
   * entity answered does not tell whose a row is; in no order that means anything.
   */
  public List<CopyRow> copy(Collection<Questionnaire> editions) {
    List<CopyRow> rows = new ArrayList<>();
    for (Questionnaire edition : editions) {
      Disclosure disclosure = disclosure(edition);
      Map<Member, List<String>> paths = new IdentityHashMap<>();
      disclosure.groups(by).stream()
          .filter(each -> !each.isRest())
          .forEach(each -> each.members().forEach(member -> paths.put(member, each.path())));
      disclosure
          .rows(Measure.of(edition))
          .forEach((member, told) -> rows.add(row(member, edition, paths.get(member), told)));
    }
    return rows;
  }

  private static CopyRow row(
      Member member, Questionnaire edition, List<String> path, List<Measure> told) {
    Map<String, Map<String, Fraction>> values = new LinkedHashMap<>();
    told.forEach(measure -> values.put(measure.node(), member.readings(measure)));
    return new CopyRow(member.id(), member.period(), path, edition.id(), values);
  }

  /** Who is compared. */
  public Population who() {
    return who;
  }

  /** What groups are made by, the outermost first. */
  public List<Dimension> by() {
    return by;
  }

  /** Entities whatever is told must speak of. */
  public int least() {
    return least;
  }
}
