package co.veedor.report;

import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.said.Finding;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Project;
import co.veedor.plan.portfolio.Portfolio.Repair;
import co.veedor.plan.portfolio.ReviewedPortfolio.Placed;
import co.veedor.plan.portfolio.ReviewedPortfolio.Reading;
import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What each column of each table of a portfolio shows, by the fixed ids layouts refer to. */
final class PortfolioColumns {
  private static final String NONE = "—";

  static final Map<String, BiFunction<Vocabulary, Placed, Cell>> INITIATIVES =
      Map.ofEntries(
          Map.entry("rank", (words, placed) -> rank(placed)),
          Map.entry("id", (words, placed) -> shown(placed.project().id())),
          Map.entry("name", (words, placed) -> shown(placed.project().name())),
          Map.entry("programme", (words, placed) -> shown(placed.project().programme())),
          Map.entry("priority", (words, placed) -> new Percent(placed.priority(), "")),
          Map.entry("impacto", (words, placed) -> rating(placed, "impacto")),
          Map.entry("complejidad", (words, placed) -> rating(placed, "complejidad")),
          Map.entry("financiera", (words, placed) -> rating(placed, "financiera")),
          Map.entry("victorias", (words, placed) -> rating(placed, "victorias")),
          Map.entry("start", (words, placed) -> start(placed.project())),
          Map.entry("end", (words, placed) -> end(placed.project())),
          Map.entry("cost", (words, placed) -> cost(placed)),
          Map.entry("findings", (words, placed) -> list(placed.project().findings())),
          Map.entry("dependsOn", (words, placed) -> list(placed.project().dependsOn())),
          Map.entry("state", (words, placed) -> state(words, placed.project())),
          Map.entry("says", (words, placed) -> shown(placed.says())));

  static final Map<String, BiFunction<Vocabulary, Reading, Cell>> INDICATORS =
      Map.ofEntries(
          Map.entry("id", (words, reading) -> shown(reading.indicator().id())),
          Map.entry("name", (words, reading) -> shown(reading.indicator().name())),
          Map.entry("unit", (words, reading) -> shown(reading.indicator().unit())),
          Map.entry("year", (words, reading) -> new Words(reading.year())),
          Map.entry(
              "baseline", (words, reading) -> new Percent(reading.indicator().baseline(), "")),
          Map.entry("target", (words, reading) -> new Percent(reading.target(), "")),
          Map.entry("value", (words, reading) -> new Percent(reading.value(), "")),
          Map.entry("progress", (words, reading) -> new Percent(reading.progress(), "")),
          Map.entry("met", (words, reading) -> met(reading.met())),
          Map.entry("status", (words, reading) -> badge(words, "light", reading.light().status())),
          Map.entry("says", (words, reading) -> new Words(reading.light().why().says())));

  static final Map<String, BiFunction<Vocabulary, Finding, Cell>> FINDINGS =
      Map.of(
          "severity", (words, finding) -> badge(words, "severity", finding.severity()),
          "kind", (words, finding) -> new Words(words.word("finding-kind", finding.kind())),
          "subject", (words, finding) -> new Words(finding.subject()),
          "message", (words, finding) -> new Words(finding.message()),
          "rule", (words, finding) -> new Words(finding.why().rule()));

  static final Map<String, BiFunction<Vocabulary, Repair, Cell>> REPAIRS =
      Map.of(
          "subject", (words, repair) -> new Words(repair.subject()),
          "key", (words, repair) -> new Words(repair.key()),
          "was", (words, repair) -> new Words(repair.was().replaceAll("\\R", "⏎")),
          "read", (words, repair) -> new Words(repair.read()),
          "note", (words, repair) -> new Words(repair.note()));

  /** The columns each table may have, by id of the table. */
  static final Map<String, Set<String>> KNOWN =
      Map.of(
          "portfolio-summary", INITIATIVES.keySet(),
          "portfolio-initiatives", INITIATIVES.keySet(),
          "portfolio-indicators", INDICATORS.keySet(),
          "portfolio-findings", FINDINGS.keySet(),
          "portfolio-repairs", REPAIRS.keySet());

  private PortfolioColumns() {}

  private static Cell shown(String text) {
    return new Words(text.isEmpty() ? NONE : text);
  }

  private static Cell list(List<String> codes) {
    return shown(String.join(", ", codes));
  }

  private static Cell rank(Placed placed) {
    return placed.rank() == null ? new Words(NONE) : new Whole(placed.rank());
  }

  private static Cell rating(Placed placed, String criterion) {
    Fraction rating = placed.project().criteria().get(criterion);
    if (rating == null) {
      return new Words(NONE);
    }
    return rating.isWhole()
        ? new Whole(rating.rounded(0).longValueExact())
        : new Words(rating.toDecimal().toPlainString().replace('.', ','));
  }

  private static Cell start(Project project) {
    return shown(project.span() == null ? "" : project.span().start());
  }

  private static Cell end(Project project) {
    return shown(project.span() == null ? "" : project.span().end());
  }

  private static Cell cost(Placed placed) {
    return placed.cost() == null ? new Words(NONE) : new Money(placed.cost());
  }

  private static Cell state(Vocabulary words, Project project) {
    return shown(words.word("initiative-state", project.state()));
  }

  private static Cell met(Boolean met) {
    return new Words(met == null ? NONE : met ? "Sí" : "No");
  }

  private static Cell badge(Vocabulary words, String list, String code) {
    return new Badge(words.word(list, code), code);
  }
}
