package co.veedor.facts.review;

import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;

/**
 * An answer that claims something: more than 0 %, or an option met or begun.
 *
 * @param claim its questionnaire and code
 * @param declared percent claimed; zero when it has no value
 * @param backed percent of them that accepted evidence in force backs, at most what is declared
 */
public record Claimed(String claim, Fraction declared, Fraction backed) {

  /** Whether part of what is claimed is backed, and part is not. */
  public boolean isPartlyBacked() {
    return backed.isAbove(Fraction.ZERO) && backed.isBelow(declared);
  }

  /** Which part of what is claimed nothing backs, from 0 to 1; zero when nothing has a value. */
  public Fraction unbacked() {
    return declared.isAbove(Fraction.ZERO)
        ? declared.minus(backed).dividedBy(declared)
        : Fraction.ZERO;
  }

  /** How much is backed, as a person reads it: {@code 20 de 100}. */
  public String backing() {
    return Say.number(backed) + " de " + Say.number(declared);
  }
}
