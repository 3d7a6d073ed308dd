package co.veedor.report;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.FindingResult;
import co.veedor.assessment.GapResult;
import co.veedor.assessment.NodeResult;
import co.veedor.catalogue.Initiative;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
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

/** What each column of each table shows, by the fixed ids layouts refer to. */
final class TableColumns {
  static final Map<String, BiFunction<Plan, NodeResult, Cell>> RESULTS =
      Map.ofEntries(
          Map.entry("name", (plan, node) -> name(node)),
          Map.entry("declared", (plan, node) -> reading(node, "declarado")),
          Map.entry("computed", (plan, node) -> reading(node, "calculado")),
          Map.entry("verified", (plan, node) -> reading(node, "verificado")),
          Map.entry("level", (plan, node) -> level(node)),
          Map.entry("origin", (plan, node) -> word(plan, "origin", node.confidence())),
          Map.entry("answered", (plan, node) -> new Whole(node.answered())),
          Map.entry("applicable", (plan, node) -> new Whole(node.applicable())),
          Map.entry("gaps", (plan, node) -> new Whole(node.gaps())),
          Map.entry("coverage", (plan, node) -> new Words(coverage(node))),
          Map.entry(
              "says",
              (plan, node) ->
                  new Words(says(plan, node.because().get(plan.assessment().basis())))));

  static final Map<String, BiFunction<Plan, GapResult, Cell>> GAPS =
      Map.ofEntries(
          Map.entry("questionnaire", (plan, gap) -> new Words(gap.questionnaire())),
          Map.entry("domain", (plan, gap) -> new Words(gap.domain())),
          Map.entry("question", (plan, gap) -> new Words(gap.question().id())),
          Map.entry("text", (plan, gap) -> new Words(gap.question().text())),
          Map.entry("current", (plan, gap) -> new Percent(gap.current(), "")),
          Map.entry("target", (plan, gap) -> new Percent(gap.target(), "")),
          Map.entry("size", (plan, gap) -> new Percent(gap.size(), gap.because().get(0))),
          Map.entry("class", (plan, gap) -> word(plan, "gap-class", gap.kind())),
          Map.entry("severity", (plan, gap) -> badge(plan, "severity", gap.severity())),
          Map.entry("type", (plan, gap) -> word(plan, "gap-type", gap.question().type())),
          Map.entry("statement", (plan, gap) -> new Words(gap.question().gap())),
          Map.entry("missing", (plan, gap) -> list(gap.missing(), ", ")),
          Map.entry("norms", (plan, gap) -> list(gap.norms(), "; ")),
          Map.entry("consequence", (plan, gap) -> new Words(gap.question().consequence())),
          Map.entry("evidence", (plan, gap) -> list(gap.question().evidence(), "; ")),
          Map.entry("role", (plan, gap) -> new Words(gap.question().role())),
          Map.entry("initiatives", (plan, gap) -> list(gap.initiatives(), ", ")),
          Map.entry("says", (plan, gap) -> new Words(says(plan, gap.because().get(0)))));

  static final Map<String, BiFunction<Plan, PlannedInitiative, Cell>> INITIATIVES =
      Map.ofEntries(
          Map.entry("id", (plan, planned) -> new Words(initiative(planned).id())),
          Map.entry("name", (plan, planned) -> new Words(initiative(planned).name())),
          Map.entry("line", (plan, planned) -> line(plan, planned)),
          Map.entry(
              "kind", (plan, planned) -> word(plan, "initiative-kind", initiative(planned).kind())),
          Map.entry(
              "priority",
              (plan, planned) ->
                  new Percent(planned.result().priority(), planned.because().get(0))),
          Map.entry("impacto", (plan, planned) -> rating(planned, "impacto")),
          Map.entry("complejidad", (plan, planned) -> rating(planned, "complejidad")),
          Map.entry("financiera", (plan, planned) -> rating(planned, "financiera")),
          Map.entry("victorias", (plan, planned) -> rating(planned, "victorias")),
          Map.entry("months", (plan, planned) -> new Whole(initiative(planned).months())),
          Map.entry("costLow", (plan, planned) -> new Money(initiative(planned).costLow())),
          Map.entry("costHigh", (plan, planned) -> new Money(initiative(planned).costHigh())),
          Map.entry("start", (plan, planned) -> new Words(planned.start().toString())),
          Map.entry("end", (plan, planned) -> new Words(planned.end().toString())),
          Map.entry("dependsOn", (plan, planned) -> list(initiative(planned).dependsOn(), ", ")),
          Map.entry("closes", (plan, planned) -> closes(planned)),
          Map.entry("role", (plan, planned) -> new Words(initiative(planned).role())),
          Map.entry("says", (plan, planned) -> new Words(says(plan, last(planned)))));

  static final Map<String, BiFunction<Plan, FindingResult, Cell>> FINDINGS =
      Map.of(
          "severity", (plan, finding) -> badge(plan, "severity", finding.severity()),
          "kind", (plan, finding) -> word(plan, "finding-kind", finding.kind()),
          "subject", (plan, finding) -> new Words(finding.subject()),
          "message", (plan, finding) -> new Words(finding.message()),
          "rule", (plan, finding) -> new Words(finding.rule()));

  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "summary", RESULTS.keySet(),
          "results", RESULTS.keySet(),
          "gaps", GAPS.keySet(),
          "initiatives", INITIATIVES.keySet(),
          "findings", FINDINGS.keySet());

  private TableColumns() {}

  static Set<String> tables() {
    return KNOWN.keySet();
  }

  static Set<String> known(String table) {
    return KNOWN.getOrDefault(table, Set.of());
  }

  private static Cell reading(NodeResult node, String reading) {
    return new Percent(node.values().get(reading), node.because().get(reading));
  }

  private static Cell name(NodeResult node) {
    String code = node.kind().equals("question") ? node.id() + " " : "";
    return new Words("  ".repeat(node.depth()) + code + node.name());
  }

  private static String coverage(NodeResult node) {
    return node.total() == 0 ? "—" : node.answered() + " de " + node.total();
  }

  private static Cell level(NodeResult node) {
    return node.level() == null
        ? new Words("—")
        : new Words(node.level().n() + ". " + node.level().name());
  }

  private static Cell badge(Plan plan, String list, String code) {
    return new Badge(plan.assessment().catalogue().vocabulary().word(list, code), code);
  }

  private static Cell word(Plan plan, String list, String code) {
    return new Words(plan.assessment().catalogue().vocabulary().word(list, code));
  }

  private static Cell list(List<String> items, String separator) {
    return new Words(String.join(separator, items));
  }

  private static Cell line(Plan plan, PlannedInitiative planned) {
    Assessment assessment = plan.assessment();
    String line = initiative(planned).line();
    return new Words(line + " " + assessment.catalogue().lines().get(line));
  }

  private static Cell rating(PlannedInitiative planned, String criterion) {
    return new Whole(initiative(planned).criteria().get(criterion));
  }

  private static Cell closes(PlannedInitiative planned) {
    return list(
        planned.result().closes().stream().map(gap -> gap.substring(gap.indexOf('/') + 1)).toList(),
        ", ");
  }

  private static Initiative initiative(PlannedInitiative planned) {
    return planned.result().initiative();
  }

  private static String last(PlannedInitiative planned) {
    return planned.because().get(planned.because().size() - 1);
  }

  private static String says(Plan plan, String id) {
    return plan.explanations().get(id).says();
  }
}
