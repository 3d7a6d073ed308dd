package co.veedor.facts;

/** How keys are written. */
public final class Keys {
  private Keys() {}

  /** The key of a node or question of a questionnaire. */
  public static String of(String questionnaire, String id) {
    return questionnaire + "/" + id;
  }

  /** The key of an option of the question with that key. */
  public static String option(String question, String letter) {
    return question + "." + letter;
  }

  /** The questionnaire a key belongs to. */
  public static String questionnaire(String key) {
    return key.substring(0, key.indexOf('/'));
  }

  /** The id inside its questionnaire. */
  public static String id(String key) {
    return key.substring(key.indexOf("/") + 1);
  }
}
