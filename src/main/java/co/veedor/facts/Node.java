package co.veedor.facts;

import java.util.List;

/**
 * A component, domain or question of a questionnaire that is being assessed; questions are here
 * whether answered or not.
 *
 * @param key its key
 * @param id its id inside the questionnaire: the official code of a question
 * @param parent key of the node above; empty for the top ones
 * @param scoring the word that chooses how it is scored: of a question from its answer, of other
 *     nodes from their parts
 * @param levels the maturity bands it is judged by
 * @param parts of how many scores its total is made; 0 for questions
 * @param obligation how binding a question is, a code of the vocabulary; empty for other nodes
 * @param candidates initiatives that can close the gap a question leaves; none for other nodes
 */
public record Node(
    String key,
    String id,
    String parent,
    String scoring,
    String levels,
    int parts,
    String obligation,
    List<Candidate> candidates) {

  /** Whether it is a question. */
  public boolean isQuestion() {
    return parts == 0;
  }
}
