package co.veedor.facts.said;

/**
 * A question nobody answered that does not apply, by rule.
 *
 * @param question key of the question
 * @param cause why it does not: {@link #ENTITY}, {@link #PARENT} or {@link #WAITS}
 * @param reason why, as a person reads it
 */
public record Exempt(String question, String cause, String reason) {
  /** The question is not meant for such an entity. */
  public static final String ENTITY = "entidad";

  /** The question it hangs from does not apply either. */
  public static final String PARENT = "madre";

  /** It would apply if the question it hangs from were answered otherwise. */
  public static final String WAITS = "espera";
}
