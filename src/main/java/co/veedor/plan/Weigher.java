package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.Content;
import co.veedor.engine.FiredRules;
import co.veedor.facts.FactsOf;
import co.veedor.facts.InForce;
import co.veedor.facts.plan.Judged;
import co.veedor.facts.plan.Ranked;
import co.veedor.facts.plan.Work;
import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Has the rules rate and rank what a plan is made of. */
final class Weigher {
  private static final String HIGHEST_RATING = "prioridad.calificacion.maxima";

  private final Content content;
  private final FactsOf facts;

  Weigher(Content content) {
    this.content = content;
    this.facts = new FactsOf(content.catalogue(), content.questionnaires());
  }

  /**
   * What the rules say.
   *
   * @param same which gaps of several questionnaires are the same thing and count once
   * @param order puts the facts in another order
   * @param fired where to note the rules that fired; null when nobody wants to know
   */
  Judgement judge(
      Assessment assessment,
      PlanSettings settings,
      Map<String, Wanted> wanted,
      SameGaps same,
      UnaryOperator<List<Object>> order,
      FiredRules fired) {
    List<Object> stated =
        new ArrayList<>(
            facts.circumstances(assessment.response(), assessment.asOf(), assessment.basis()));
    stated.addAll(parameters(assessment.asOf(), settings).values());
    wanted.values().forEach(each -> add(stated, each, settings, wanted, same));
    return new Judgement(content.rules().run(order.apply(stated), fired));
  }

  /** The weights that count: those of the entity, or those in force. */
  Weighing weighing(LocalDate asOf, PlanSettings settings) {
    Map<String, InForce> parameters = parameters(asOf, settings);
    List<InForce> weights = OwnWeights.of(parameters);
    Map<String, Fraction> percents = new LinkedHashMap<>();
    weights.forEach(weight -> percents.put(weight.member(), weight.value()));
    String source = weights.isEmpty() ? "" : weights.get(0).source();
    return new Weighing(percents, source, parameters.get(HIGHEST_RATING).value());
  }

  private Map<String, InForce> parameters(LocalDate asOf, PlanSettings settings) {
    return OwnWeights.in(
        FactsOf.inForce(content.catalogue(), asOf),
        settings.weights(),
        asOf,
        "Fijado por la entidad en " + settings.source());
  }

  private void add(
      List<Object> stated,
      Wanted each,
      PlanSettings settings,
      Map<String, Wanted> wanted,
      SameGaps same) {
    String id = each.initiative().id();
    PlanSettings.Decision decision = settings.decision(id);
    stated.add(new Ranked(id));
    decision
        .ratings()
        .forEach(
            (criterion, rated) ->
                stated.add(new Judged(id, criterion, rated.value(), rated.reason())));
    stated.add(
        new Work(
            id,
            each.initiative().line(),
            each.initiative().kind(),
            each.initiative().months(),
            each.initiative().effort(),
            each.initiative().cost(),
            share(each.initiative().cost(), settings.money()),
            open(each.after(wanted, content.catalogue()), settings),
            each.gravest(content.catalogue().vocabulary().codes("severity")),
            same.count(each.gaps()) + each.findings().size(),
            each.initiative().deadline(),
            decision.ratings().keySet()));
  }

  /** How many of what comes before is not done yet. */
  private static int open(Set<String> before, PlanSettings settings) {
    return (int) before.stream().filter(id -> settings.decision(id).done() == null).count();
  }

  /** A cost in percent of the mean money of a year; null when the entity states no money. */
  private static Fraction share(long cost, Map<Integer, Long> money) {
    if (money.isEmpty()) {
      return null;
    }
    long all = money.values().stream().mapToLong(Long::longValue).sum();
    if (all == 0) {
      return cost == 0 ? Fraction.ZERO : Fraction.HUNDRED;
    }
    return Fraction.of(cost).times(Fraction.of(100L * money.size())).dividedBy(Fraction.of(all));
  }
}
