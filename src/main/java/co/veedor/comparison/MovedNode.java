package co.veedor.comparison;

import co.veedor.number.Fraction;
import java.util.List;

/**
 * A component, domain or question, in both results or in one of them.
 *
 * @param questionnaire id of the edition it is part of: the one answered last where one took the
 *     place of another
 * @param id id of the node or question
 * @param name as people call it
 * @param kind a code of the vocabulary list {@code node-kind}
 * @param depth 0 for the top ones
 * @param before percent, 0–100; null without value
 * @param after percent, 0–100; null without value
 * @param contributions what moved it, the largest first: they add up exactly to the movement; none
 *     when either value is missing
 */
public record MovedNode(
    String questionnaire,
    String id,
    String name,
    String kind,
    int depth,
    Fraction before,
    Fraction after,
    List<Contribution> contributions) {

  /** Points gained or lost; null when either value is missing. */
  public Fraction movement() {
    return before == null || after == null ? null : after.minus(before);
  }

  /** Whether its value is another one, or made up of other parts. */
  public boolean isMoved() {
    return before == null ? after != null : !before.equals(after) || !contributions.isEmpty();
  }
}
