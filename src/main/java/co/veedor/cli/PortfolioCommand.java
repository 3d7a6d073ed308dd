package co.veedor.cli;

import co.veedor.assessment.Content;
import co.veedor.document.TextFile;
import co.veedor.fault.FaultException.Kind;
import co.veedor.plan.portfolio.Portfolio;
import co.veedor.plan.portfolio.PortfolioReader;
import co.veedor.plan.portfolio.PortfolioReview;
import co.veedor.plan.portfolio.ReviewedPortfolio;
import co.veedor.report.Layout;
import co.veedor.report.PortfolioTables;
import co.veedor.report.ReportFolder;
import co.veedor.report.excel.PortfolioWorkbook;
import co.veedor.report.json.PortfolioJson;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code portafolio}: reviews a plan the entity already wrote. */
@Command(
    name = "portafolio",
    description =
        "Revisa un portafolio ya escrito: prioridades, presupuesto, indicadores y lo que no"
            + " cuadra.")
final class PortfolioCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Parameters(index = "0", paramLabel = "ARCHIVO", description = "El portafolio (YAML o JSON).")
  private Path file;

  @Option(
      names = "--salida",
      paramLabel = "CARPETA",
      description = "Carpeta donde se escriben portafolio.json y portafolio.xlsx.")
  private Path output;

  @Option(names = "--json", description = "Escribe la revisión en JSON por la salida estándar.")
  private boolean json;

  @Option(
      names = "--fecha",
      paramLabel = "AAAA-MM-DD",
      description = "Fecha de la revisión: decide qué parámetros rigen. Si no se dice, hoy.")
  private String date;

  PortfolioCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    LocalDate stated = EvaluationSettings.read("declarado", date).date();
    LocalDate asOf = stated == null ? workplace.today().get() : stated;
    if (output != null) {
      folder().check();
    }
    TextFile text = TextFile.read(workplace.here().resolve(file), file.toString(), Kind.RESPONSE);
    Content content = workplace.content().get();
    Portfolio portfolio = PortfolioReader.read(text, content.catalogue().vocabulary());
    ReviewedPortfolio review = new PortfolioReview(content).review(portfolio, asOf);
    if (output != null) {
      write(review);
    }
    print(review);
    return Commands.DONE;
  }

  private void write(ReviewedPortfolio review) {
    Layout layout = workplace.layout().get();
    PortfolioTables tables = tables(review);
    String title = PortfolioSummary.title(review);
    Map<String, ReportFolder.Writing> files = new LinkedHashMap<>();
    files.put("portafolio.json", out -> PortfolioJson.write(review, out));
    files.put("portafolio.xlsx", out -> new PortfolioWorkbook(layout).write(title, tables, out));
    folder().write("", files);
  }

  private void print(ReviewedPortfolio review) {
    if (json) {
      workplace.answer(out -> PortfolioJson.write(review, out));
      return;
    }
    new PortfolioSummary(workplace.out(), tables(review)).print(review);
    if (output != null) {
      workplace.out().println();
      workplace.out().println("Informes escritos en " + output);
    }
  }

  private PortfolioTables tables(ReviewedPortfolio review) {
    return new PortfolioTables(
        workplace.layout().get(), workplace.content().get().catalogue().vocabulary(), review);
  }

  private ReportFolder folder() {
    return new ReportFolder(workplace.here().resolve(output));
  }
}
