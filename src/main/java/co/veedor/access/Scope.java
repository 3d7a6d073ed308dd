package co.veedor.access;

/** What a token may do in the place of a person. */
public enum Scope {
  /** Look. */
  READ,
  /** Change. */
  WRITE
}
