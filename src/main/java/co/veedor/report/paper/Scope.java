package co.veedor.report.paper;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.catalogue.Vocabulary;
import co.veedor.plan.Plan;
import java.util.Comparator;
import java.util.List;

/**
 * What a part of a report speaks of.
 *
 * @param plan the plan
 * @param instrument the questionnaire; null where it speaks of all of them
 */
record Scope(Plan plan, QuestionnaireResult instrument) {
  Assessment assessment() {
    return plan.assessment();
  }

  Vocabulary words() {
    return assessment().catalogue().vocabulary();
  }

  /** The questionnaires it speaks of. */
  List<QuestionnaireResult> instruments() {
    return instrument == null ? assessment().questionnaires() : List.of(instrument);
  }

  /** Whether it speaks of what belongs to the questionnaire of that id. */
  boolean holds(String questionnaire) {
    return instrument == null || instrument.questionnaire().id().equals(questionnaire);
  }

  /** The domains with a value, the lowest first. */
  List<NodeResult> domains() {
    return instruments().stream()
        .flatMap(result -> result.nodes().stream())
        .filter(node -> node.value() != null && node.depth() == 1)
        .filter(node -> !node.kind().equals("question") && node.total() > 0)
        .sorted(Comparator.comparing(NodeResult::value))
        .toList();
  }
}
