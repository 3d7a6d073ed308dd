package co.veedor.plan.portfolio;

import co.veedor.assessment.Content;
import co.veedor.catalogue.Vocabulary;
import co.veedor.engine.FiredRules;
import co.veedor.facts.FactsOf;
import co.veedor.facts.InForce;
import co.veedor.facts.portfolio.Progress;
import co.veedor.facts.said.Finding;
import co.veedor.facts.said.Light;
import co.veedor.facts.said.Priority;
import co.veedor.plan.OwnWeights;
import co.veedor.plan.portfolio.ReviewedPortfolio.Carried;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reviews portfolios: the rules weigh and judge, what they say is put in order and added up. */
public final class PortfolioReview {
  private final Content content;

  /** A review with the rules, parameters and words of {@code content}. */
  public PortfolioReview(Content content) {
    this.content = content;
  }

  /**
   * Reviews a portfolio.
   *
   * @param asOf the day whose parameters count
   */
  public ReviewedPortfolio review(Portfolio portfolio, LocalDate asOf) {
    return review(portfolio, asOf, UnaryOperator.identity(), null);
  }

  /**
   * Reviews a portfolio with the facts in another order, noting which rules fired.
   *
   * @param order rearranges the facts
   * @param fired where to note the rules; null when nobody wants to know
   */
  public ReviewedPortfolio review(
      Portfolio portfolio, LocalDate asOf, UnaryOperator<List<Object>> order, FiredRules fired) {
    Map<String, InForce> inForce =
        Criteria.inForce(portfolio, asOf, FactsOf.inForce(content.catalogue(), asOf));
    Totals totals = Budget.of(portfolio.initiatives());
    List<Object> facts = PortfolioFacts.of(portfolio, totals, content.catalogue(), inForce);
    List<Object> said = content.rules().run(order.apply(facts), fired);
    Map<String, Light> lights = lights(said);
    return new ReviewedPortfolio(
        portfolio.entity(),
        asOf,
        OwnWeights.of(inForce),
        Ranking.of(portfolio.initiatives(), priorities(said)),
        totals,
        Gauges.readings(portfolio.indicators(), lights),
        carried(portfolio, lights),
        findings(said),
        portfolio.repairs());
  }

  private static List<Carried> carried(Portfolio portfolio, Map<String, Light> lights) {
    List<Carried> carried = new ArrayList<>();
    for (Progress each : Execution.of(portfolio.initiatives())) {
      Light light = lights.get(Gauges.place(each.measure(), ""));
      carried.add(new Carried(each.measure(), each.percent(), light));
    }
    return carried;
  }

  private static Map<String, Priority> priorities(List<Object> said) {
    Map<String, Priority> priorities = new HashMap<>();
    for (Object each : said) {
      if (each instanceof Priority priority) {
        priorities.put(priority.initiative(), priority);
      }
    }
    return priorities;
  }

  private static Map<String, Light> lights(List<Object> said) {
    Map<String, Light> lights = new HashMap<>();
    for (Object each : said) {
      if (each instanceof Light light) {
        lights.put(Gauges.place(light.indicator(), light.year()), light);
      }
    }
    return lights;
  }

  private List<Finding> findings(List<Object> said) {
    Vocabulary words = content.catalogue().vocabulary();
    List<String> gravest = words.codes("severity");
    return said.stream()
        .filter(Finding.class::isInstance)
        .map(Finding.class::cast)
        .distinct()
        .sorted(
            Comparator.comparing((Finding finding) -> gravest.indexOf(finding.severity()))
                .thenComparing(Finding::kind)
                .thenComparing(Finding::subject)
                .thenComparing(Finding::message))
        .toList();
  }
}
