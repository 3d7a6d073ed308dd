package co.veedor.report.html;

import co.veedor.assessment.Assessment;
import co.veedor.assessment.NodeResult;
import co.veedor.assessment.QuestionnaireResult;
import co.veedor.facts.Keys;
import co.veedor.facts.said.State;
import co.veedor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Explains counts: which questions below a node were answered, apply and leave a gap. */
final class NodeCounts {
  private final Questionnaire questionnaire;
  private final Index index;
  private final Map<String, NodeResult> nodes = new HashMap<>();
  private final Set<String> gaps = new HashSet<>();

  NodeCounts(QuestionnaireResult result, Assessment assessment, Index index) {
    this.questionnaire = result.questionnaire();
    this.index = index;
    result.nodes().forEach(node -> nodes.put(node.id(), node));
    assessment.gaps().stream()
        .filter(gap -> gap.questionnaire().equals(questionnaire.id()))
        .forEach(gap -> gaps.add(gap.question().id()));
  }

  /** The place in the page that explains the counts of a node. */
  static String anchor(String questionnaire, NodeResult node) {
    return Anchors.of(Keys.of(questionnaire, node.id()) + "#conteo");
  }

  /** The nodes above, from the outermost, each leading to its explanations. */
  List<Ref> trail(NodeResult node) {
    LinkedList<Ref> trail = new LinkedList<>();
    for (String id = node.parent(); id != null; id = nodes.get(id).parent()) {
      trail.addFirst(subject(nodes.get(id).name(), id));
    }
    return trail;
  }

  /** The questions below a node, by what became of them; no groups when it has none. */
  About.Counts of(NodeResult node) {
    List<About.Group> groups = new ArrayList<>();
    add(groups, node, "Con respuesta", below -> below.state() == State.VALUED);
    add(groups, node, "No aplican", below -> below.state() == State.NOT_APPLICABLE);
    add(groups, node, "Sin responder", below -> below.state() == State.UNANSWERED);
    add(groups, node, "Con brecha", below -> gaps.contains(below.id()));
    return new About.Counts(anchor(questionnaire.id(), node), node.total(), groups);
  }

  private void add(
      List<About.Group> groups, NodeResult node, String name, Predicate<NodeResult> belongs) {
    List<Ref> members =
        questionnaire.below(node.id()).stream()
            .filter(question -> belongs.test(nodes.get(question.id())))
            .map(question -> subject(question.id(), question.id()))
            .toList();
    if (!members.isEmpty()) {
      groups.add(new About.Group(name, members));
    }
  }

  private Ref subject(String text, String id) {
    return index.subject(text, Keys.of(questionnaire.id(), id));
  }
}
