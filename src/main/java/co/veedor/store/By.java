package co.veedor.store;

/**
 * Who changes something and why; both go into the history.
 *
 * @param person id of the person; {@code sistema} for the program itself
 * @param reason in words of the person; empty when none was given
 */
public record By(String person, String reason) {
  /** The program itself. */
  public static final By SYSTEM = new By("sistema", "");

  /** The same, with a reason where none was given. */
  public By or(String other) {
    return reason.isBlank() ? new By(person, other) : this;
  }

  /** A change without a stated reason. */
  public static By person(String id) {
    return new By(id, "");
  }
}
