package co.veedor.comparison.peer;

import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A total or a domain of an edition.
 *
 * @param questionnaire id of the edition
 * @param node id of the node
 * @param name as people call it
 * @param depth 0 for totals, 1 for what lies right below them
 */
public record Measure(String questionnaire, String node, String name, int depth) {

  /** The totals of an edition, each with its domains, in the order of the instrument. */
  public static List<Measure> of(Questionnaire edition) {
    List<Measure> measures = new ArrayList<>();
    for (TreeNode top : edition.nodes().values()) {
      if (top.parent() == null) {
        measures.add(new Measure(edition.id(), top.id(), top.name(), 0));
        edition.nodes().values().stream()
            .filter(node -> top.id().equals(node.parent()))
            .forEach(node -> measures.add(new Measure(edition.id(), node.id(), node.name(), 1)));
      }
    }
    return measures;
  }
}
