package co.veedor.web.service;

import co.veedor.comparison.peer.Dimension;
import co.veedor.comparison.peer.Grouping;
import co.veedor.comparison.peer.Member;
import co.veedor.comparison.peer.Peers;
import co.veedor.comparison.peer.Population;
import co.veedor.response.Period;
import co.veedor.store.Store;
import co.veedor.store.StoredEntity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Entities of the service held against those of their groups. Thread-safe. */
public final class PeerGroups {
  /** Room for every municipality in one period. */
  private static final int KEPT = 1200;

  private final Store store;
  private final Rules rules;
  private final Assessments assessments;
  private final Supplier<LocalDate> today;
  private final Once<String, Optional<Member>> members = new Once<>(KEPT);

  PeerGroups(Store store, Rules rules, Assessments assessments, Supplier<LocalDate> today) {
    this.store = store;
    this.rules = rules;
    this.assessments = assessments;
    this.today = today;
  }

  /**
   * What is compared.
   *
   * @param by what groups are made by, the outermost first
   * @param period code of the period; empty for the newest anybody answered
   * @param basis code of the reading
   */
  public record Choice(List<Dimension> by, String period, String basis) {}

  /**
   * What came out of comparing.
   *
   * @param period code of the period; empty when nobody answered any
   * @param periods codes of all periods somebody answered, the newest first
   * @param members the entities compared, by name
   * @param unfit names of entities whose answers in that period cannot be judged
   * @param peers the members held against each other
   */
  public record Compared(
      String period, List<String> periods, List<Member> members, List<String> unfit, Peers peers) {}

  /**
   * Compares entities of one period. No other entity has any part in what comes out.
   *
   * @param seen whether who asks may see an entity, by its id
   * @throws co.veedor.web.http.Problem 422 when there is no such reading
   */
  public Compared compare(Choice choice, Predicate<String> seen) {
    Assessments.checked(choice.basis());
    Map<String, Set<String>> answered = store.answers().periods();
    answered.keySet().removeIf(entity -> !seen.test(entity));
    String period =
        choice.period().isEmpty()
            ? Period.newest(answered.values().stream().flatMap(Collection::stream))
            : choice.period();
    Grouping grouping = Grouping.of(rules.get().content().catalogue(), today.get());
    List<Member> found = new ArrayList<>();
    List<String> unfit = new ArrayList<>();
    for (StoredEntity each : store.entities().all()) {
      if (answered.getOrDefault(each.entity().id(), Set.of()).contains(period)) {
        member(each.entity().id(), period, grouping)
            .ifPresentOrElse(found::add, () -> unfit.add(each.entity().name()));
      }
    }
    found.sort(Comparator.comparing(Member::name).thenComparing(Member::id));
    return new Compared(
        period,
        newestFirst(answered.values()),
        found,
        unfit,
        new Peers(
            Population.of(found, answered.size() - found.size() - unfit.size()),
            choice.by(),
            choice.basis(),
            grouping.least(),
            store.settings().peersKey()));
  }

  private static List<String> newestFirst(Collection<Set<String>> periods) {
    return periods.stream()
        .flatMap(Collection::stream)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private Optional<Member> member(String entity, String period, Grouping grouping) {
    return members.get(
        assessments.stamp(entity, period),
        () -> assessments.passing(entity, period).map(each -> Member.of(each, grouping)));
  }
}
