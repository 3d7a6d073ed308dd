package co.veedor.verification;

import co.veedor.assessment.Content;
import co.veedor.engine.FiredRules;
import co.veedor.fault.FaultList;
import co.veedor.plan.portfolio.Portfolio;
import co.veedor.plan.portfolio.PortfolioReader;
import co.veedor.plan.portfolio.PortfolioReview;
import co.veedor.plan.portfolio.ReviewedPortfolio;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Runs cases that hold a portfolio, with the facts in several orders. */
final class PortfolioCaseRunner {
  private final Content content;
  private final FaultList faults;

  PortfolioCaseRunner(Content content, FaultList faults) {
    this.content = content;
    this.faults = faults;
  }

  /**
   * Notes every expectation a case does not meet.
   *
   * @return the rules that spoke
   */
  Set<String> check(Case each) {
    Portfolio portfolio = PortfolioReader.read(each.portfolio(), content.catalogue().vocabulary());
    PortfolioReview review = new PortfolioReview(content);
    FiredRules fired = new FiredRules();
    ReviewedPortfolio result =
        review.review(portfolio, each.asOf(), UnaryOperator.identity(), fired);
    for (int seed = 1; seed <= CaseRunner.ORDERS; seed++) {
      ReviewedPortfolio again =
          review.review(portfolio, each.asOf(), CaseRunner.shuffled(seed), null);
      CaseRunner.same(each, result, again, faults);
    }
    new PortfolioExpectations(each, result, faults).check();
    return fired.names();
  }
}
