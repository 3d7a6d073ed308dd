package co.veedor.comparison;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.comparison.Movement.EditionChange;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was answered before and has nothing in the later result to hold it against. */
final class Ended {
  private final List<QuestionnaireResult> gone;
  private final Assessment after;
  private final List<QuestionnaireResult> replaced;

  /**
   * Between two results.
   *
   * @param changes the editions that took the place of others
   */
  Ended(Assessment before, Assessment after, List<EditionChange> changes) {
    this.after = after;
    Set<String> passed = changes.stream().map(EditionChange::from).collect(Collectors.toSet());
    Set<String> still =
        after.questionnaires().stream()
            .map(result -> result.questionnaire().id())
            .collect(Collectors.toSet());
    List<QuestionnaireResult> left =
        before.questionnaires().stream()
            .filter(result -> !still.contains(result.questionnaire().id()))
            .toList();
    this.gone = left.stream().filter(each -> !passed.contains(each.questionnaire().id())).toList();
    this.replaced =
        left.stream().filter(each -> passed.contains(each.questionnaire().id())).toList();
  }

  /** The editions none took the place of. */
  List<Questionnaire> editions() {
    return gone.stream().map(QuestionnaireResult::questionnaire).toList();
  }

  /** Their nodes, and the totals of replaced editions that the new one does not have. */
  List<MovedNode> nodes(String reading) {
    Set<String> totals =
        after.questionnaires().stream()
            .flatMap(result -> result.nodes().stream())
            .filter(node -> node.depth() == 0)
            .map(NodeResult::id)
            .collect(Collectors.toSet());
    List<MovedNode> nodes = new ArrayList<>();
    for (QuestionnaireResult result : replaced) {
      result.nodes().stream()
          .filter(node -> node.depth() == 0 && !totals.contains(node.id()))
          .forEach(node -> nodes.add(moved(result, node, reading)));
    }
    for (QuestionnaireResult result : gone) {
      result.nodes().forEach(node -> nodes.add(moved(result, node, reading)));
    }
    return nodes;
  }

  private static MovedNode moved(QuestionnaireResult result, NodeResult node, String reading) {
    return new MovedNode(
        result.questionnaire().id(),
        node.id(),
        node.name(),
        node.kind(),
        node.depth(),
        node.values().get(reading),
        null,
        List.of());
  }
}
