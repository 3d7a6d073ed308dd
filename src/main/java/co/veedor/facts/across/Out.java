package co.veedor.facts.across;

import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;

/**
 * A place the entity says does not apply to it.
 *
 * @param key key of the question or of one of its options
 * @param question key of the question
 * @param instrument name of its instrument, as people know it
 * @param reason why, as the entity says it
 */
public record Out(String key, String question, String instrument, String reason) {

  /** The place as people name it. */
  public String place() {
    return Say.place(key, instrument);
  }

  /**
   * Whether its reason says one of some phrases.
   *
   * @param phrases with bars between them, as {@link Phrase} reads them
   * @param apart how many other words may stand between two words of a phrase
   */
  public boolean says(String phrases, Fraction apart) {
    return Phrase.isAnyIn(reason, phrases, apart);
  }
}
