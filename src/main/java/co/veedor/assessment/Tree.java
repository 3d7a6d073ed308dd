package co.veedor.assessment;

import co.veedor.facts.FactsOf;
import co.veedor.facts.Keys;
import co.veedor.questionnaire.Question;
import co.veedor.questionnaire.Questionnaire;
import co.veedor.questionnaire.TreeNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A questionnaire's nodes and questions in the order people read them, parents before children. */
final class Tree {
  /**
   * One line of the tree.
   *
   * @param key key of the node or question
   * @param id its id
   * @param parent id of the node above; null for the top ones
   * @param kind a code of the vocabulary list {@code node-kind}
   * @param name as people call it
   * @param confidence how sure it is: a code of the vocabulary
   * @param depth 0 for the top ones
   * @param ids ids of its explanations, by reading
   * @param questions keys of the questions at or below it
   */
  record Branch(
      String key,
      String id,
      String parent,
      String kind,
      String name,
      String confidence,
      int depth,
      Map<String, String> ids,
      List<String> questions) {}

  private final Questionnaire questionnaire;
  private final List<Branch> branches = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  /** The tree of an edition. */
  Tree(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    questionnaire.nodes().values().stream()
        .filter(node -> node.parent() == null)
        .forEach(node -> add(node, 0));
  }

  Questionnaire questionnaire() {
    return questionnaire;
  }

  List<Branch> branches() {
    return branches;
  }

  /** Where each node and question stands, by key. */
  Map<String, Integer> positions() {
    return positions;
  }

  private void add(TreeNode node, int depth) {
    List<String> below =
        questionnaire.below(node.id()).stream().map(question -> key(question.id())).toList();
    put(node.id(), node.parent(), node.kind(), node.name(), node.confidence(), depth, below);
    for (String child : questionnaire.childrenOf(node.id())) {
      if (questionnaire.nodes().containsKey(child)) {
        add(questionnaire.nodes().get(child), depth + 1);
      } else {
        add(questionnaire.questions().get(child), depth + 1);
      }
    }
  }

  private void add(Question question, int depth) {
    put(
        question.id(),
        question.node(),
        "question",
        question.text(),
        question.confidence(),
        depth,
        List.of(key(question.id())));
  }

  private void put(
      String id,
      String parent,
      String kind,
      String name,
      String confidence,
      int depth,
      List<String> questions) {

    String key = key(id);
    positions.put(key, branches.size());
    branches.add(new Branch(key, id, parent, kind, name, confidence, depth, ids(key), questions));
  }

  private static Map<String, String> ids(String key) {
    Map<String, String> ids = new LinkedHashMap<>();
    FactsOf.READINGS.forEach(reading -> ids.put(reading, Explanations.id(key, reading)));
    return Collections.unmodifiableMap(ids);
  }

  private String key(String id) {
    return Keys.of(questionnaire.id(), id);
  }
}
