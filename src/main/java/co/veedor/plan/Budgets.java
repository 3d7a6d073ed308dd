package co.veedor.plan;

import co.veedor.assessment.Assessment;
import co.veedor.catalogue.Catalogue;
import co.veedor.facts.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up what a plan costs. */
final class Budgets {
  /** Id of the row of imported findings in the split by questionnaire. */
  static final String IMPORTED = "hallazgos";

  private final Assessment assessment;
  private final List<PlannedInitiative> placed;

  private Budgets(Assessment assessment, List<PlannedInitiative> placed) {
    this.assessment = assessment;
    this.placed = placed;
  }

  static Budget of(
      Assessment assessment, PlanSettings settings, List<PlannedInitiative> initiatives) {
    List<PlannedInitiative> placed =
        initiatives.stream().filter(each -> each.placed() != null).toList();
    return new Budgets(assessment, placed).budget(settings);
  }

  private Budget budget(PlanSettings settings) {
    Catalogue catalogue = assessment.catalogue();
    Map<Integer, Long> total = new TreeMap<>();
    placed.forEach(
        each -> each.placed().costs().forEach((year, cost) -> total.merge(year, cost, Long::sum)));
    return new Budget(
        settings.timeline().years(),
        total,
        settings.money(),
        List.of(
            group(
                "programme",
                each -> Map.of(each.initiative().programme(), 1L),
                id -> catalogue.programmes().get(id).name()),
            group(
                "line",
                each -> Map.of(each.initiative().line(), 1L),
                id -> catalogue.lines().get(id)),
            group("questionnaire", Budgets::gapsByQuestionnaire, this::questionnaire)));
  }

  private Budget.Group group(
      String by,
      Function<PlannedInitiative, Map<String, Long>> parts,
      Function<String, String> name) {
    Map<String, Map<Integer, Long>> costs = new TreeMap<>();
    for (PlannedInitiative each : placed) {
      Map<String, Long> weights = parts.apply(each);
      each.placed()
          .costs()
          .forEach(
              (year, cost) ->
                  split(cost, weights)
                      .forEach(
                          (id, share) ->
                              costs
                                  .computeIfAbsent(id, key -> new TreeMap<>())
                                  .merge(year, share, Long::sum)));
    }
    List<Budget.Row> rows = new ArrayList<>();
    costs.forEach((id, byYear) -> rows.add(new Budget.Row(id, name.apply(id), byYear)));
    return new Budget.Group(by, rows);
  }

  /** How many of the gaps an initiative closes belong to each questionnaire. */
  private static Map<String, Long> gapsByQuestionnaire(PlannedInitiative each) {
    Map<String, Long> gaps = new TreeMap<>();
    each.closes().forEach(gap -> gaps.merge(Keys.questionnaire(gap), 1L, Long::sum));
    if (!each.findings().isEmpty()) {
      gaps.put(IMPORTED, (long) each.findings().size());
    }
    return gaps;
  }

  private String questionnaire(String id) {
    return assessment.questionnaires().stream()
        .map(result -> result.questionnaire())
        .filter(questionnaire -> questionnaire.id().equals(id))
        .map(questionnaire -> questionnaire.name())
        .findFirst()
        .orElse("Hallazgos importados");
  }

  /** An amount split by weights: shares add up to it; pesos left over go to the first parts. */
  static Map<String, Long> split(long amount, Map<String, Long> weights) {
    long whole = weights.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Long> shares = new LinkedHashMap<>();
    long given = 0;
    for (Map.Entry<String, Long> part : weights.entrySet()) {
      long share = Math.floorDiv(Math.multiplyExact(amount, part.getValue()), whole);
      shares.put(part.getKey(), share);
      given += share;
    }
    for (Map.Entry<String, Long> share : shares.entrySet()) {
      if (given < amount) {
        share.setValue(share.getValue() + 1);
        given++;
      }
    }
    return shares;
  }
}
