package co.veedor.crosswalk;

import java.util.List;

/**
 * A way from a place in one instrument to a place in another.
 *
 * @param links the links walked, in order; at least one
 * @param weakest the weakest relation on it
 */
public record Way(List<Link> links, Relation weakest) {

  /**
   * Whether what was answered at its start says what to answer at its end. Kinship only points to
   * it, and one part of a whole says little once the whole is itself part of something else.
   */
  public boolean isConclusive() {
    return weakest.compareTo(Relation.PARTE) < 0 || weakest == Relation.PARTE && links.size() == 1;
  }

  /** Key of the place it starts from. */
  public String from() {
    return links.get(0).from();
  }
}
