package co.veedor.support;

import co.veedor.document.TextFile;
import co.veedor.plan.portfolio.Portfolio;
import co.veedor.plan.portfolio.PortfolioReader;
import co.veedor.plan.portfolio.PortfolioReview;
import co.veedor.plan.portfolio.ReviewedPortfolio;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The words tests about portfolios are written with: the real reader and the real rules. */
public final class Portfolios {
  /** Day of the reviews. */
  public static final LocalDate DAY = LocalDate.of(2026, 1, 31);

  /** Four good ratings, as a file writes them. */
  public static final String RATED =
      "criteria: {impacto: 5, complejidad: 2, financiera: 5, victorias: 5}";

  private Portfolios() {}

  /** Reads a portfolio written in the test. */
  public static Portfolio read(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return PortfolioReader.read(
        new TextFile("prueba.yaml", yaml, bytes), Veedor.content().catalogue().vocabulary());
  }

  /** Reviews a portfolio written in the test. */
  public static ReviewedPortfolio review(String yaml) {
    return review(read(yaml));
  }

  /** Reviews a portfolio. */
  public static ReviewedPortfolio review(Portfolio portfolio) {
    return new PortfolioReview(Veedor.content()).review(portfolio, DAY);
  }

  /** Kinds and subjects of all findings, sorted. */
  public static List<String> findings(ReviewedPortfolio review) {
    return review.findings().stream()
        .map(finding -> finding.kind() + " " + finding.subject())
        .sorted()
        .toList();
  }
}
