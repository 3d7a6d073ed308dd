package co.veedor.plan;

/**
 * What a plan does about a gap.
 *
 * @param state how much of it is planned
 * @param closed the step in which the last of what closes it ends; null unless all of it is planned
 * @param says the reason, as a person reads it
 */
public record Fate(State state, Wave closed, String says) {
  /** How much of what closes a gap is planned. */
  public enum State {
    /** Everything. */
    PLANNED("planeada"),
    /** Some of it. */
    PARTLY("en-parte"),
    /** Nothing. */
    UNPLANNED("sin-planear");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The code used in files and in the vocabulary list {@code fate}. */
    public String code() {
      return code;
    }
  }
}
