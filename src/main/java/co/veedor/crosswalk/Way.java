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
   * Whether what was answered at its start says what to answer at its end. The same thing does; a
   * whole that is met says that its part is; parts say what their whole is where they are known to
   * make it up. Kinship only points to it.
   *
   * @param met whether it is met at the start
   */
  public boolean isConclusive(boolean met) {
    return switch (weakest) {
      case IGUAL -> true;
      case CONTIENE -> met;
      case PARTE -> links.size() == 1 && links.get(0).whole();
      case RELACIONADA -> false;
    };
  }

  /** Key of the place it leads to. */
  public String to() {
    return links.get(links.size() - 1).to();
  }

  /** Key of the place it starts from. */
  public String from() {
    return links.get(0).from();
  }
}
