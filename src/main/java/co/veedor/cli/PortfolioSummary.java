package co.veedor.cli;

import co.veedor.plan.portfolio.ReviewedPortfolio;
import co.veedor.plan.portfolio.Totals;
import co.veedor.report.PortfolioTables;
import co.veedor.report.Table;
import co.veedor.report.Table.Cell;
import co.veedor.report.text.TextTable;
import java.io.PrintStream;
import java.util.List;

/** Prints what a planner wants to know of a portfolio. */
final class PortfolioSummary {
  private final PrintStream out;
  private final PortfolioTables tables;

  PortfolioSummary(PrintStream out, PortfolioTables tables) {
    this.out = out;
    this.tables = tables;
  }

  /** What the review is of, in one line. */
  static String title(ReviewedPortfolio review) {
    String entity = review.entity().isEmpty() ? "Entidad sin nombre" : review.entity();
    return entity + " · portafolio revisado al " + review.asOf();
  }

  void print(ReviewedPortfolio review) {
    out.println(title(review));
    section(tables.summary());
    out.println();
    out.println(tables.weights());
    out.println(PortfolioTables.TIES);
    section(tables.budget());
    if (review.totals().byYear().containsKey(Totals.NO_YEAR)) {
      out.println();
      out.println("«Sin año» es lo que cuestan las iniciativas sin fechas que sirvan.");
    }
    section(tables.indicators());
    if (!review.progress().isEmpty()) {
      section(tables.progress());
    }
    findings();
    if (!review.repairs().isEmpty()) {
      section(tables.repairs());
    }
    counts(review);
  }

  private void section(Table table) {
    out.println();
    out.println(table.title());
    out.println();
    out.print(table.rows().isEmpty() ? "No hay.\n" : TextTable.draw(table));
  }

  /** One line a finding, below its severity: messages are too long for a table. */
  private void findings() {
    Table table = tables.findings();
    out.println();
    out.println(table.title());
    String severity = "";
    for (List<Cell> row : table.rows()) {
      String next = cell(table, row, "severity");
      if (!next.equals(severity)) {
        out.println();
        out.println(next);
        severity = next;
      }
      out.println("  " + cell(table, row, "kind") + ": " + cell(table, row, "message"));
    }
    if (table.rows().isEmpty()) {
      out.println();
      out.println("No hay.");
    }
  }

  private static String cell(Table table, List<Cell> row, String id) {
    for (int i = 0; i < row.size(); i++) {
      if (table.columns().get(i).id().equals(id)) {
        return row.get(i).text();
      }
    }
    return "";
  }

  private void counts(ReviewedPortfolio review) {
    out.println();
    out.println(
        "Iniciativas: "
            + review.initiatives().size()
            + ". Hallazgos: "
            + review.findings().size()
            + ". Reparaciones: "
            + review.repairs().size()
            + ".");
  }
}
