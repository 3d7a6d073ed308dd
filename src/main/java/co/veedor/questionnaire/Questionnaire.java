package co.veedor.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One edition of an instrument.
 *
 * @param id fixed id: name and year of the instrument
 * @param instrument code its editions share; its own id when it is the only one
 * @param name what people call it
 * @param summary one sentence on what it asks
 * @param norms ids of the norms that adopt it
 * @param validFrom first day it holds
 * @param validTo last day it holds; null while in force
 * @param source where its items come from
 * @param confidence how sure they are: a code of the vocabulary
 * @param notes decisions of ours that a reader must know
 * @param levels id of the maturity bands its questions are judged by
 * @param notice what must be said wherever its results are shown; empty when there is nothing
 * @param submission how its answers are handed in; null when there is no official form to copy to
 * @param controls which questions are controls of a published catalogue; null when none are
 * @param nodes components and domains by id, parents before children
 * @param questions by official code, in the order of the instrument
 * @param digest SHA-256 of its files, in hexadecimal
 */
public record Questionnaire(
    String id,
    String instrument,
    String name,
    String summary,
    List<String> norms,
    LocalDate validFrom,
    LocalDate validTo,
    String source,
    String confidence,
    List<String> notes,
    String levels,
    String notice,
    Submission submission,
    Controls controls,
    Map<String, TreeNode> nodes,
    Map<String, Question> questions,
    String digest) {

  /** The questions anywhere below {@code node}, in the order of the instrument. */
  public List<Question> below(String node) {
    return questions.values().stream().filter(question -> isBelow(question.node(), node)).toList();
  }

  /** The questions that are controls of a published catalogue, in the order of the instrument. */
  public List<Question> controlQuestions() {
    return controls == null
        ? List.of()
        : controls.nodes().stream().flatMap(node -> below(node).stream()).distinct().toList();
  }

  /** The domains, and then the questions, right below {@code node}. */
  public List<String> childrenOf(String node) {
    List<String> children = new java.util.ArrayList<>();
    nodes.values().stream()
        .filter(child -> node.equals(child.parent()))
        .forEach(child -> children.add(child.id()));
    questions.values().stream()
        .filter(question -> question.node().equals(node))
        .forEach(question -> children.add(question.id()));
    return children;
  }

  /** Ids of the scores {@code node} is made of, repeated where one counts more than once. */
  public List<String> partsOf(TreeNode node) {
    return switch (node.over()) {
      case QUESTIONS -> below(node.id()).stream().map(Question::id).toList();
      case CHILDREN -> childrenOf(node.id());
      case MEMBERS -> node.members();
    };
  }

  private boolean isBelow(String node, String above) {
    return node != null && (node.equals(above) || isBelow(nodes.get(node).parent(), above));
  }
}
