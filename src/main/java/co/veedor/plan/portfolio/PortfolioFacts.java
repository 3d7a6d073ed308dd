package co.veedor.plan.portfolio;

import co.veedor.catalogue.Catalogue;
import co.veedor.facts.InForce;
import co.veedor.facts.portfolio.Allotted;
import co.veedor.facts.portfolio.Dated;
import co.veedor.facts.portfolio.Ends;
import co.veedor.facts.portfolio.Entry;
import co.veedor.facts.portfolio.Horizon;
import co.veedor.facts.portfolio.Odd;
import co.veedor.facts.portfolio.Ring;
import co.veedor.facts.portfolio.Sums;
import co.veedor.facts.portfolio.Weighed;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Project;
import co.veedor.plan.portfolio.Portfolio.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Turns a portfolio into facts. */
final class PortfolioFacts {
  private static final int MOST_STEPS = 12;

  private final Portfolio portfolio;
  private final Totals totals;
  private final Guesses guesses;
  private final List<Object> facts = new ArrayList<>();

  private PortfolioFacts(Portfolio portfolio, Totals totals) {
    this.portfolio = portfolio;
    this.totals = totals;
    this.guesses = new Guesses(portfolio);
  }

  /**
   * All facts.
   *
   * @param totals what the portfolio costs
   * @param inForce the parameters that count, by name
   */
  static List<Object> of(
      Portfolio portfolio, Totals totals, Catalogue catalogue, Map<String, InForce> inForce) {
    PortfolioFacts made = new PortfolioFacts(portfolio, totals);
    made.facts.addAll(inForce.values());
    made.facts.addAll(portfolio.oddities());
    made.entries();
    Fraction most = inForce.get(Criteria.MOST).value();
    InitiativeFacts initiatives = new InitiativeFacts(catalogue.vocabulary(), most, made.guesses);
    portfolio.initiatives().forEach(each -> initiatives.add(each, made.facts));
    made.rings();
    made.ends();
    made.plan();
    made.money();
    IndicatorFacts indicators = new IndicatorFacts(made.starts(), made.guesses);
    portfolio.indicators().forEach(each -> indicators.add(each, made.facts));
    made.facts.addAll(Execution.of(portfolio.initiatives()));
    return made.facts;
  }

  private void entries() {
    List<Twins.Named> findings =
        portfolio.findings().stream()
            .map(each -> new Twins.Named(each.id(), "", each.place()))
            .toList();
    List<Twins.Named> initiatives =
        portfolio.initiatives().stream()
            .map(each -> new Twins.Named(each.id(), each.name(), each.place()))
            .toList();
    List<Twins.Named> indicators =
        portfolio.indicators().stream()
            .map(each -> new Twins.Named(each.id(), "", each.place()))
            .toList();
    entries(Entry.FINDING, findings, findings.size());
    entries(Entry.INITIATIVE, initiatives, initiatives.size());
    entries(Entry.INDICATOR, indicators, indicators.size());
    facts.addAll(Twins.byName(initiatives));
  }

  private void entries(String kind, List<Twins.Named> entries, int count) {
    for (int i = 0; i < count; i++) {
      facts.add(new Entry(kind, "#" + i, entries.get(i).id(), entries.get(i).where()));
    }
    facts.addAll(Twins.byCode(kind, entries));
  }

  private void rings() {
    Map<String, TreeSet<String>> needs = new TreeMap<>();
    Map<String, String> places = new HashMap<>();
    for (Project project : portfolio.initiatives()) {
      if (!project.id().isEmpty()) {
        needs.computeIfAbsent(project.id(), none -> new TreeSet<>()).addAll(project.dependsOn());
        places.putIfAbsent(project.id(), project.place());
      }
    }
    for (List<String> ring : Rings.among(needs)) {
      String first = ring.get(0);
      facts.add(new Ring(first, path(ring), places.get(first)));
    }
  }

  private static String path(List<String> ring) {
    int more = ring.size() - MOST_STEPS;
    String steps = String.join(" → ", ring.subList(0, Math.min(ring.size(), MOST_STEPS)));
    return steps + (more > 0 ? " → … (" + more + " más)" : "") + " → " + ring.get(0);
  }

  private void plan() {
    Span horizon = portfolio.horizon();
    if (horizon != null) {
      facts.add(
          new Horizon(
              horizon.first(),
              horizon.last(),
              horizon.firstYear(),
              horizon.lastYear(),
              horizon.start() + " a " + horizon.end()));
    }
    if (portfolio.weights() != null) {
      facts.add(new Weighed(portfolio.weights().total(), portfolio.weights().place()));
    }
  }

  private void money() {
    for (Stated total : portfolio.declaredTotals()) {
      Long summed = summed(total.subject());
      if (summed == null) {
        facts.add(unknownTotal(total));
      } else {
        facts.add(new Sums(total.subject(), Sums.PORTFOLIO, total.pesos(), summed, total.place()));
      }
    }
    for (Stated limit : portfolio.capacity()) {
      long planned = totals.byYear().getOrDefault(limit.subject(), 0L);
      facts.add(new Allotted(limit.subject(), limit.pesos(), planned, limit.place()));
      int year = Integer.parseInt(limit.subject());
      facts.add(new Dated("capacity", "un límite de gasto", year, limit.place()));
    }
  }

  /** COP of a year, a programme or everything; null when there is no such thing. */
  private Long summed(String subject) {
    if (subject.equals(Totals.ALL)) {
      return totals.all();
    }
    if (Figures.isYear(subject)) {
      return totals.byYear().getOrDefault(subject, 0L);
    }
    Map<String, Long> programme = totals.byProgramme().get(subject);
    return programme == null ? null : programme.get(Totals.ALL);
  }

  private Odd unknownTotal(Stated total) {
    List<String> known = new ArrayList<>(totals.byProgramme().keySet());
    known.add(Totals.ALL);
    String nearest = Row.nearest(total.subject(), known);
    return new Odd(
        "declaredTotals",
        "hay un total de «" + total.subject() + "», que no es un programa",
        "«all», un año o el nombre de un programa"
            + (nearest.isEmpty() ? "" : "; ¿quiso decir «" + nearest + "»?"),
        total.place());
  }

  /** The year in which each initiative with dates begins, by code. */
  private Map<String, Integer> starts() {
    Map<String, Integer> starts = new HashMap<>();
    scheduled().forEach(each -> starts.merge(each.id(), each.span().firstYear(), Math::min));
    return starts;
  }

  private void ends() {
    Map<String, Span> ends = new HashMap<>();
    scheduled()
        .forEach(
            each ->
                ends.merge(
                    each.id(),
                    each.span(),
                    (one, other) -> one.last() < other.last() ? other : one));
    ends.forEach((id, span) -> facts.add(new Ends(id, span.last(), span.end())));
  }

  private Stream<Project> scheduled() {
    return portfolio.initiatives().stream()
        .filter(each -> each.span() != null && !each.span().isBackwards() && !each.id().isEmpty());
  }
}
