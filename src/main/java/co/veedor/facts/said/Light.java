package co.veedor.facts.said;

/**
 * The colour of an indicator in a year.
 *
 * @param indicator key of the indicator
 * @param year calendar year; empty for what holds for the whole plan
 * @param status a code of the vocabulary list {@code light}
 * @param why the explanation
 */
public record Light(String indicator, String year, String status, Why why) {
  /** Worse than the red limit. */
  public static final String RED = "rojo";

  /** Between the red limit and the green one. */
  public static final String AMBER = "amarillo";

  /** At the green limit, or better. */
  public static final String GREEN = "verde";

  /** No colour can be told. */
  public static final String NONE = "sin-dato";
}
