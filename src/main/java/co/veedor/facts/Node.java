package co.veedor.facts;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * A component, domain or question of a questionnaire that is being assessed; questions are here
 * whether answered or not.
 *
 * @param key its key
 * @param id its id inside the questionnaire: the official code of a question
 * @param name what people call it: the official code of a question
 * @param parent key of the node above; empty for the top ones
 * @param scoring the word that chooses how it is scored: of a question from its answer, of other
 *     nodes from their parts
 * @param levels the maturity bands it is judged by
 * @param parts of how many scores its total is made; 0 for questions
 * @param required percent (0–100) each part must reach, where that is what is counted; zero
 *     otherwise
 * @param term name of the legal term it runs against; empty when there is none
 * @param obligation how binding a question is, a code of the vocabulary; empty for other nodes
 * @param audience the entities a question is meant for: a code of the vocabulary; empty for other
 *     nodes
 * @param candidates initiatives that can close the gap a question leaves; none for other nodes
 */
public record Node(
    String key,
    String id,
    String name,
    String parent,
    String scoring,
    String levels,
    int parts,
    Fraction required,
    String term,
    String obligation,
    String audience,
    List<Candidate> candidates) {

  /** Whether it is a question. */
  public boolean isQuestion() {
    return parts == 0;
  }
}
