package co.veedor.facts.said;

import co.veedor.facts.Node;
import java.util.List;

/**
 * All scores a total is made of, in one reading.
 *
 * @param node the total's node
 * @param reading a code of the vocabulary list {@code reading}
 * @param scores one for each of its parts, in no order
 */
public record Gathered(Node node, String reading, List<Score> scores) {
  /** Key of the total's node. */
  public String key() {
    return node.key();
  }

  /** The word that chooses how the total is made. */
  public String how() {
    return node.scoring();
  }

  /** Consistent with {@link #equals}, and cheap: the engine hashes every conclusion it keeps. */
  @Override
  public int hashCode() {
    return 31 * node.key().hashCode() + reading.hashCode();
  }
}
