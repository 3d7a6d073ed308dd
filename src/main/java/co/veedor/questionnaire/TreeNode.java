package co.veedor.questionnaire;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * A component, domain or other part of an instrument that gathers questions.
 *
 * @param id unique among the nodes and questions of the questionnaire
 * @param parent id of the node above; null for the top ones
 * @param kind a code of the vocabulary list {@code node-kind}
 * @param name as the instrument calls it
 * @param aggregate the word by which rules choose how it is scored
 * @param over what it is the aggregate of
 * @param weight what it weighs in the node above, where that one weighs its parts; 1 otherwise
 * @param members ids of what it is made of, repeated where it counts more than once; empty unless
 *     it is made of members
 * @param required percent each part must reach, where that is what is counted; zero otherwise
 * @param levels id of the maturity bands it is judged by
 * @param deadline name of the legal term its questions run against; empty when there is none
 * @param confidence how sure its formula is: a code of the vocabulary
 */
public record TreeNode(
    String id,
    String parent,
    String kind,
    String name,
    String aggregate,
    Over over,
    Fraction weight,
    List<String> members,
    Fraction required,
    String levels,
    String deadline,
    String confidence) {
  /** What a node is the aggregate of. */
  public enum Over {
    /** Every question below it, at any depth. */
    QUESTIONS,
    /** The nodes and questions right below it. */
    CHILDREN,
    /** Nodes and questions anywhere in the questionnaire, named one by one. */
    MEMBERS
  }
}
