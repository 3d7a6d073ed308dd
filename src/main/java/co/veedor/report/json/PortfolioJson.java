package co.veedor.report.json;

import co.veedor.document.JsonText;
import co.veedor.facts.InForce;
import co.veedor.facts.said.Finding;
import co.veedor.plan.portfolio.Portfolio.Project;
import co.veedor.plan.portfolio.Portfolio.Repair;
import co.veedor.plan.portfolio.ReviewedPortfolio;
import co.veedor.plan.portfolio.ReviewedPortfolio.Carried;
import co.veedor.plan.portfolio.ReviewedPortfolio.Placed;
import co.veedor.plan.portfolio.ReviewedPortfolio.Reading;
import co.veedor.plan.portfolio.Totals;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a reviewed portfolio in the public shape {@code veedor/portfolio/1}. */
public final class PortfolioJson {
  /** Name and version of the shape. */
  public static final String SCHEMA = "veedor/portfolio/1";

  private PortfolioJson() {}

  /** Writes {@code review} to {@code out}, which stays open. */
  public static void write(ReviewedPortfolio review, OutputStream out) throws IOException {
    JsonText.write(document(review), out);
  }

  private static Map<String, Object> document(ReviewedPortfolio review) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", SCHEMA);
    document.put("entity", review.entity());
    document.put("asOf", review.asOf().toString());
    document.put("weights", weights(review.weights()));
    document.put(
        "initiatives", review.initiatives().stream().map(PortfolioJson::initiative).toList());
    document.put("totals", totals(review.totals()));
    document.put("indicators", review.indicators().stream().map(PortfolioJson::reading).toList());
    document.put("progress", review.progress().stream().map(PortfolioJson::carried).toList());
    document.put("findings", review.findings().stream().map(PortfolioJson::finding).toList());
    document.put("repairs", review.repairs().stream().map(PortfolioJson::repair).toList());
    return document;
  }

  private static Map<String, Object> weights(List<InForce> weights) {
    Map<String, Object> map = new LinkedHashMap<>();
    weights.forEach(weight -> map.put(weight.member(), weight.value()));
    return map;
  }

  private static Map<String, Object> initiative(Placed placed) {
    Project project = placed.project();
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", project.id().isEmpty() ? null : project.id());
    map.put("name", project.name());
    map.put("programme", project.programme());
    map.put("priority", placed.priority());
    map.put("rank", placed.rank());
    map.put("start", project.span() == null ? null : project.span().start());
    map.put("end", project.span() == null ? null : project.span().end());
    map.put("cost", placed.cost());
    map.put("where", project.place());
    map.put("says", placed.says());
    return map;
  }

  private static Map<String, Object> totals(Totals totals) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("all", totals.all());
    map.put("byYear", totals.byYear());
    map.put("byProgramme", totals.byProgramme());
    return map;
  }

  private static Map<String, Object> reading(Reading reading) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", reading.indicator().id().isEmpty() ? null : reading.indicator().id());
    map.put("name", reading.indicator().name());
    map.put("year", reading.year());
    map.put("value", reading.value());
    map.put("target", reading.target());
    map.put("status", reading.light().status());
    map.put("progress", reading.progress());
    map.put("met", reading.met());
    map.put("says", reading.light().why().says());
    return map;
  }

  private static Map<String, Object> carried(Carried carried) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", carried.measure());
    map.put("percent", carried.percent());
    map.put("status", carried.light().status());
    map.put("says", carried.light().why().says());
    return map;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("rule", finding.why().rule());
    map.put("kind", finding.kind());
    map.put("severity", finding.severity());
    map.put("subject", finding.subject());
    map.put("message", finding.message());
    return map;
  }

  private static Map<String, Object> repair(Repair repair) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("subject", repair.subject());
    map.put("key", repair.key());
    map.put("was", repair.was());
    map.put("read", repair.read());
    map.put("note", repair.note());
    return map;
  }
}
