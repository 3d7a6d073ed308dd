package co.veedor.facts.across;

/**
 * A place the entity says does not apply to it.
 *
 * @param key key of the question or of one of its options
 * @param questionnaire id of its instrument
 * @param reason why, as the entity says it
 */
public record Out(String key, String questionnaire, String reason) {

  /** The place as people name it. */
  public String place() {
    return key.substring(key.indexOf('/') + 1) + " de " + questionnaire;
  }
}
