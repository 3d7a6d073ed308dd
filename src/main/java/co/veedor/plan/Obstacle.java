package co.veedor.plan;

/**
 * What keeps a task from beginning in a step.
 *
 * @param kind what sort of obstacle it is
 * @param on id of the task it waits for; empty when it waits for none
 * @param says the reason, as a person reads it
 */
public record Obstacle(Kind kind, String on, String says) {
  /** An obstacle that is no other task. */
  static Obstacle of(Kind kind, String says) {
    return new Obstacle(kind, "", says);
  }

  /** Sorts of obstacles. */
  public enum Kind {
    /** The entity left it out, or it is already done. */
    DECISION,
    /** Something must end before. */
    DEPENDENCY,
    /** Its line of work begins later. */
    STAGE,
    /** The entity does not want it earlier. */
    NOT_BEFORE,
    /** It would end after the plan. */
    HORIZON,
    /** There is no money left in a year. */
    MONEY,
    /** There are no people left in a month. */
    STAFF,
    /** It is kept for a later year, so that each one mixes kinds of work. */
    MIX
  }
}
