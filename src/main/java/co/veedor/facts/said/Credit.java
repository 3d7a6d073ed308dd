package co.veedor.facts.said;

import co.veedor.number.Fraction;

/**
 * What one marked option is worth in one reading.
 *
 * @param key key of the option
 * @param question key of its question
 * @param reading a code of the vocabulary list {@code reading}
 * @param value percent of the option, 0–100
 * @param why the explanation
 */
public record Credit(String key, String question, String reading, Fraction value, Why why)
    implements Term {
  @Override
  public State state() {
    return State.VALUED;
  }
}
