package co.veedor.report.html;

import co.veedor.facts.said.Say;
import co.veedor.plan.Fate;
import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.report.Spanish;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the page says of a plan as a whole.
 *
 * @param span from when to when it goes
 * @param limits the money and the people there are
 * @param left what is not planned, and why
 * @param fates what becomes of the gaps
 */
record PlanView(String span, String limits, List<Left> left, String fates) {
  /**
   * An initiative that is not planned.
   *
   * @param what leads to it
   * @param name its name
   * @param reason why
   */
  record Left(Ref what, String name, String reason) {}

  static PlanView of(Plan plan, Index index) {
    return new PlanView(
        "De "
            + plan.settings().timeline().first()
            + " a "
            + plan.settings().timeline().last()
            + ". "
            + plan.placed().size()
            + " de "
            + plan.initiatives().size()
            + " iniciativas planeadas, por "
            + Spanish.pesos(plan.budget().all())
            + ".",
        limits(plan),
        plan.unplaced().stream().map(each -> left(plan, index, each)).toList(),
        fates(plan));
  }

  private static String limits(Plan plan) {
    String money =
        plan.settings().money().isEmpty()
            ? "La entidad no puso tope de dinero"
            : "Dinero: "
                + plan.settings().money().entrySet().stream()
                    .map(each -> Spanish.pesos(each.getValue()) + " en " + each.getKey())
                    .collect(Collectors.joining(", "));
    String people =
        plan.settings().staff().isEmpty()
            ? "La entidad no puso tope de personal"
            : "Personas de tiempo completo: "
                + plan.settings().staff().entrySet().stream()
                    .map(each -> Say.number(each.getValue()) + " en " + each.getKey())
                    .collect(Collectors.joining(", "));
    return money + ". " + people + ".";
  }

  private static Left left(Plan plan, Index index, PlannedInitiative each) {
    String id = each.initiative().id();
    String reason = plan.explanations().get(each.placeBecause()).says();
    return new Left(index.subject(id, id), each.initiative().name(), reason);
  }

  private static String fates(Plan plan) {
    Map<Fate.State, Long> count =
        plan.matrix().stream()
            .collect(Collectors.groupingBy(row -> row.fate().state(), Collectors.counting()));
    String told =
        java.util.Arrays.stream(Fate.State.values())
            .map(
                state ->
                    plan.assessment().catalogue().vocabulary().word("fate", state.code())
                        + ": "
                        + count.getOrDefault(state, 0L))
            .collect(Collectors.joining("; "));
    return "Filas de la matriz de brechas. " + told + ". Cada una dice qué hace el plan con ella.";
  }
}
