package co.veedor.report;

import co.veedor.catalogue.Vocabulary;
import co.veedor.facts.InForce;
import co.veedor.plan.portfolio.ReviewedPortfolio;
import co.veedor.plan.portfolio.ReviewedPortfolio.Carried;
import co.veedor.plan.portfolio.Totals;
import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Column;
import co.veedor.report.Table.Money;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fills the tables of a layout from a reviewed portfolio. */
public final class PortfolioTables {
  /** How initiatives of the same priority are put in order. */
  public static final String TIES =
      "A igual prioridad va primero la de mayor impacto; si siguen iguales, la de menor costo; si"
          + " no, por código.";

  private final Layout layout;
  private final Vocabulary words;
  private final ReviewedPortfolio review;

  /** The tables of {@code review}, laid out by {@code layout}, in {@code words}. */
  public PortfolioTables(Layout layout, Vocabulary words, ReviewedPortfolio review) {
    this.layout = layout;
    this.words = words;
    this.review = review;
  }

  /** Initiatives as a terminal shows them. */
  public Table summary() {
    return layout.filled(
        "portfolio-summary", PortfolioColumns.INITIATIVES, words, review.initiatives());
  }

  /** One row an initiative, the most urgent first. */
  public Table initiatives() {
    return layout.filled(
        "portfolio-initiatives", PortfolioColumns.INITIATIVES, words, review.initiatives());
  }

  /** One row for each indicator and year. */
  public Table indicators() {
    return layout.filled(
        "portfolio-indicators", PortfolioColumns.INDICATORS, words, review.indicators());
  }

  /** One row a finding, the gravest first. */
  public Table findings() {
    return layout.filled("portfolio-findings", PortfolioColumns.FINDINGS, words, review.findings());
  }

  /** One row for each thing read otherwise than written. */
  public Table repairs() {
    return layout.filled("portfolio-repairs", PortfolioColumns.REPAIRS, words, review.repairs());
  }

  /** COP of each programme in each year, with totals. */
  public Table budget() {
    Totals totals = review.totals();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("programme", "Programa", 40));
    totals.byYear().keySet().forEach(year -> columns.add(new Column(year, heading(year), 20)));
    columns.add(new Column(Totals.ALL, "Total", 22));
    List<List<Cell>> rows = new ArrayList<>();
    totals
        .byProgramme()
        .forEach((programme, costs) -> rows.add(costs(heading(programme), totals, costs)));
    List<Cell> last = costs("Total", totals, totals.byYear());
    last.set(last.size() - 1, new Money(totals.all()));
    rows.add(last);
    return new Table("portfolio-budget", "Presupuesto (COP)", columns, rows);
  }

  private static List<Cell> costs(String name, Totals totals, Map<String, Long> costs) {
    List<Cell> row = new ArrayList<>();
    row.add(new Words(name));
    totals.byYear().keySet().forEach(year -> row.add(new Money(costs.getOrDefault(year, 0L))));
    row.add(new Money(costs.getOrDefault(Totals.ALL, 0L)));
    return row;
  }

  private static String heading(String key) {
    if (key.equals(Totals.NO_YEAR)) {
      return "Sin año";
    }
    return key.equals(Totals.NO_PROGRAMME) ? "Sin programa" : key;
  }

  /** How far the plan is carried out; without rows when no initiative says how far it is. */
  public Table progress() {
    List<Column> columns =
        List.of(
            new Column("measure", "Ejecución del plan", 30),
            new Column("percent", "Porcentaje", 12),
            new Column("status", "Semáforo", 14),
            new Column("says", "Por qué", 70));
    List<List<Cell>> rows = review.progress().stream().map(carried -> progress(carried)).toList();
    return new Table("portfolio-progress", "Ejecución", columns, rows);
  }

  private List<Cell> progress(Carried carried) {
    String status = carried.light().status();
    return List.of(
        new Words(words.word("progress", carried.measure())),
        new Percent(carried.percent(), ""),
        new Badge(words.word("light", status), status),
        new Words(carried.light().why().says()));
  }

  /** What the criteria weigh and who says so. */
  public String weights() {
    String weights =
        review.weights().stream()
            .map(weight -> criterion(weight) + " " + Spanish.percent(weight.value()) + " %")
            .collect(Collectors.joining(", "));
    String sources =
        review.weights().stream().map(InForce::source).distinct().collect(Collectors.joining("; "));
    return "Pesos: " + weights + ". Fuente: " + sources + ".";
  }

  private String criterion(InForce weight) {
    return words.word("criterion", weight.member());
  }
}
