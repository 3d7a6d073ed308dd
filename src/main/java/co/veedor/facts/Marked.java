package co.veedor.facts;

import co.veedor.number.Fraction;

/**
 * An option the entity marked, in any way but «no aplica».
 *
 * @param key question key, a dot and the letter
 * @param id official code, a dot and the letter
 * @param question key of the question
 * @param option its letter
 * @param credit name of the parameter that says how much such a mark is worth; empty when the
 *     option gives a credit of its own or none
 * @param mark the mark: a code of the vocabulary
 * @param own percent (0–100) it gives when it is the one chosen; null where options only count
 * @param denies whether marking it denies everything the question asks
 * @param text the option's words
 */
public record Marked(
    String key,
    String id,
    String question,
    String option,
    String credit,
    String mark,
    Fraction own,
    boolean denies,
    String text) {

  /** Whether it makes its question score: by what it is worth, or by being the one chosen. */
  public boolean counts() {
    return !credit.isEmpty() || own != null;
  }

  /** Whether it is met, or at least begun. */
  public boolean isBegun() {
    return !mark.equals("no");
  }

  /** Whether the option is the one chosen, or one of those met. */
  public boolean isMet() {
    return mark.equals("cumple");
  }
}
