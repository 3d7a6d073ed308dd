package co.veedor.questionnaire;

/**
 * A component, domain or other part of an instrument that gathers questions.
 *
 * @param id unique among the nodes and questions of the questionnaire
 * @param parent id of the node above; null for the top ones
 * @param kind a code of the vocabulary list {@code node-kind}
 * @param name as the instrument calls it
 * @param aggregate the word by which rules choose how it is scored
 * @param over what it is the aggregate of: every question below it, or its children
 */
public record TreeNode(
    String id, String parent, String kind, String name, String aggregate, Over over) {
  /** What a node is the aggregate of. */
  public enum Over {
    /** Every question below it, at any depth. */
    QUESTIONS,
    /** The nodes and questions right below it. */
    CHILDREN
  }
}
