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

  /** A change without a stated reason. */
  public static By person(String id) {
    return new By(id, "");
  }
}
