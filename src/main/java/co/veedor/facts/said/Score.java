package co.veedor.facts.said;

import co.veedor.number.Fraction;

/**
 * What a question, domain or component scores in one reading.
 *
 * @param key key of the node
 * @param reading a code of the vocabulary list {@code reading}
 * @param state whether there is a value
 * @param value percent, 0–100; null when there is none
 * @param why the explanation
 */
public record Score(String key, String reading, State state, Fraction value, Why why)
    implements Term {

  /** A score with a value. */
  public static Score of(String key, String reading, Fraction value, Why why) {
    return new Score(key, reading, State.VALUED, value, why);
  }

  /** Whether there is a value. */
  public boolean isValued() {
    return state == State.VALUED;
  }
}
