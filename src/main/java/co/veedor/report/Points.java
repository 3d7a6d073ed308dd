package co.veedor.report;

import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.Keys;
import co.veedor.number.Fraction;
import co.veedor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Points that totals gain, in words. */
final class Points {
  private Points() {}

  /** What the top totals and, with only one questionnaire, the domains right under them gain. */
  static String told(Plan plan, Map<String, Fraction> points) {
    List<String> told = new ArrayList<>();
    boolean single = plan.assessment().questionnaires().size() == 1;
    for (QuestionnaireResult result : plan.assessment().questionnaires()) {
      for (NodeResult node : result.nodes()) {
        Fraction gain = points.get(Keys.of(result.questionnaire().id(), node.id()));
        if (gain != null && node.depth() <= (single ? 1 : 0)) {
          told.add(node.name() + " " + Spanish.signed(gain));
        }
      }
    }
    return String.join("; ", told);
  }
}
