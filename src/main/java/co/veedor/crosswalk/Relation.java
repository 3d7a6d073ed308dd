package co.veedor.crosswalk;

/** How what one end asks relates to what the other asks, the strongest first. */
public enum Relation {
  /** Both ask the same. */
  IGUAL,
  /** The first asks all that the second asks, and more. */
  CONTIENE,
  /** The first is a part of what the second asks. */
  PARTE,
  /** Both are about the same subject. */
  RELACIONADA;

  /** The relation read from the other end. */
  Relation inverse() {
    return switch (this) {
      case CONTIENE -> PARTE;
      case PARTE -> CONTIENE;
      case IGUAL, RELACIONADA -> this;
    };
  }

  /** The code used in files and in the vocabulary. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Whether a way that is this as a whole may go on with {@code next}. A whole and one part of
   * another whole need not have anything in common, and kinship does not pass on twice.
   */
  boolean goesOnWith(Relation next) {
    boolean turns = this == CONTIENE && next == PARTE || this == PARTE && next == CONTIENE;
    return !turns && !(this == RELACIONADA && next == RELACIONADA);
  }
}
