package co.veedor.facts.portfolio;

/**
 * Two or more entries of one kind that share something they should not.
 *
 * @param kind a kind of {@link Entry}
 * @param aspect what they share: {@link #CODE}, {@link #NAME}, {@link #NEARLY_CODE} or {@link
 *     #NEARLY_NAME}
 * @param subject the code of the first one, in alphabetical order
 * @param value what they share, as one of them writes it
 * @param holders all of them with their places, as a person reads it
 */
public record Alike(String kind, String aspect, String subject, String value, String holders) {
  /** The same code. */
  public static final String CODE = "código";

  /** The same name. */
  public static final String NAME = "nombre";

  /** Codes that differ only in zeros, hyphens or capitals. */
  public static final String NEARLY_CODE = "casi el código";

  /** Names that differ only in accents, capitals or signs. */
  public static final String NEARLY_NAME = "casi el nombre";
}
