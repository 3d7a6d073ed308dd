package co.veedor.assessment;

import co.veedor.questionnaire.Questionnaire;
import java.util.List;

/**
 * What the answers to one questionnaire came out as.
 *
 * @param questionnaire the edition
 * @param nodes its whole tree, parents before children, in the order of the instrument
 */
public record QuestionnaireResult(Questionnaire questionnaire, List<NodeResult> nodes) {

  /** How much of what was answered somebody has looked at. */
  public Review review() {
    return nodes.stream()
        .filter(node -> node.parent() == null)
        .map(NodeResult::review)
        .reduce(Review.NONE, Review::plus);
  }
}
