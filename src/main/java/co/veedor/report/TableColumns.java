package co.veedor.report;

import co.veedor.assessment.FindingResult;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.plan.Plan;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.report.Table.Badge;
import co.veedor.report.Table.Cell;
import co.veedor.report.Table.Percent;
import co.veedor.report.Table.Whole;
import co.veedor.report.Table.Words;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
          Map.entry("reviewed", (plan, node) -> new Percent(node.review().share(), "")),
          Map.entry("claims", (plan, node) -> new Percent(node.review().claimsShare(), "")),
          Map.entry("evidence", (plan, node) -> new Whole(node.review().evidence())),
          Map.entry("coverage", (plan, node) -> new Words(coverage(node))),
          Map.entry(
              "says",
              (plan, node) ->
                  new Words(says(plan, node.because().get(plan.assessment().basis())))));

  static final Map<String, BiFunction<Plan, FindingResult, Cell>> FINDINGS =
      Map.of(
          "severity", (plan, finding) -> badge(plan, "severity", finding.severity()),
          "kind", (plan, finding) -> word(plan, "finding-kind", finding.kind()),
          "questionnaire", (plan, finding) -> new Words(instrument(plan, finding.questionnaire())),
          "subject", (plan, finding) -> new Words(finding.subject()),
          "other", (plan, finding) -> new Words(other(plan, finding)),
          "message", (plan, finding) -> new Words(finding.message()),
          "rule", (plan, finding) -> new Words(finding.rule()));

  private static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("summary", RESULTS.keySet()),
          Map.entry("results", RESULTS.keySet()),
          Map.entry("totals", TotalColumns.TOTALS.keySet()),
          Map.entry("reasons", TotalColumns.REASONS.keySet()),
          Map.entry("counts", PlanColumns.knownOf(TotalColumns.COUNTS, TotalColumns.SEVERITIES)),
          Map.entry("gaps", MatrixColumns.GAPS.keySet()),
          Map.entry("tracking", MatrixColumns.TRACKING.keySet()),
          Map.entry("initiatives", PlanColumns.INITIATIVES.keySet()),
          Map.entry("prioritisation", PlanColumns.INITIATIVES.keySet()),
          Map.entry("schedule", PlanColumns.knownOf(PlanColumns.SCHEDULE, PlanColumns.WAVES)),
          Map.entry("steps", PlanColumns.STEPS.keySet()),
          Map.entry("step-costs", PlanColumns.knownOf(PlanColumns.STEP_COSTS, PlanColumns.WAVES)),
          Map.entry("step-effort", PlanColumns.knownOf(PlanColumns.STEP_EFFORT, PlanColumns.WAVES)),
          Map.entry("budget", PlanColumns.knownOf(PlanColumns.BUDGET, PlanColumns.YEARS)),
          Map.entry("indicators", PlanColumns.knownOf(PlanColumns.INDICATORS, PlanColumns.YEARS)),
          Map.entry("measures", PlanColumns.MEASURES.keySet()),
          Map.entry("findings", FINDINGS.keySet()),
          Map.entry("explanations", SourceTables.EXPLANATIONS.keySet()),
          Map.entry("sources", SourceTables.SOURCES.keySet()),
          Map.entry("receipt", SourceTables.RECEIPT.keySet()));

  /** Columns a table cannot do without, because others are computed from them. */
  private static final Map<String, Set<String>> NEEDED =
      Map.of(
          "prioritisation",
          Set.of("id", "impacto", "complejidad", "financiera", "victorias", "cost", "priority"));

  private TableColumns() {}

  static Set<String> tables() {
    Set<String> tables = new LinkedHashSet<>(KNOWN.keySet());
    tables.addAll(PortfolioColumns.KNOWN.keySet());
    tables.addAll(SubmissionColumns.KNOWN.keySet());
    tables.addAll(MovementTables.KNOWN.keySet());
    tables.addAll(PeerTables.KNOWN.keySet());
    return tables;
  }

  static Set<String> known(String table) {
    return Stream.of(
            KNOWN,
            PortfolioColumns.KNOWN,
            SubmissionColumns.KNOWN,
            MovementTables.KNOWN,
            PeerTables.KNOWN)
        .flatMap(known -> known.getOrDefault(table, Set.of()).stream())
        .collect(Collectors.toSet());
  }

  static Set<String> needed(String table) {
    return NEEDED.getOrDefault(table, Set.of());
  }

  /** The second place of a contradiction between instruments. */
  private static String other(Plan plan, FindingResult finding) {
    return finding.isAcross()
        ? finding.other().question() + " de " + instrument(plan, finding.other().questionnaire())
        : "";
  }

  /** What people call the questionnaire of an id. */
  private static String instrument(Plan plan, String id) {
    return plan.assessment().questionnaires().stream()
        .map(QuestionnaireResult::questionnaire)
        .filter(each -> each.id().equals(id))
        .map(Questionnaire::name)
        .findFirst()
        .orElse(id);
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

  static Cell badge(Plan plan, String list, String code) {
    return new Badge(plan.assessment().catalogue().vocabulary().word(list, code), code);
  }

  static Cell word(Plan plan, String list, String code) {
    return new Words(plan.assessment().catalogue().vocabulary().word(list, code));
  }

  static String says(Plan plan, String id) {
    return plan.explanations().get(id).says();
  }
}
