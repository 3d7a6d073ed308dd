package co.veedor.report.html;

import co.veedor.plan.Plan;
import co.veedor.plan.PlannedInitiative;
import co.veedor.report.PlanWords;
import java.util.List;

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
        PlanWords.span(plan),
        PlanWords.limits(plan),
        plan.unplaced().stream().map(each -> left(plan, index, each)).toList(),
        "Filas de la matriz de brechas. "
            + PlanWords.fates(plan)
            + ". Cada una dice qué hace el plan con ella.");
  }

  private static Left left(Plan plan, Index index, PlannedInitiative each) {
    String id = each.initiative().id();
    String reason = plan.explanations().get(each.placeBecause()).says();
    return new Left(index.subject(id, id), each.initiative().name(), reason);
  }
}
