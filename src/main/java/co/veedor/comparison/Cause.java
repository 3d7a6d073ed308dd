package co.veedor.comparison;

/** Why a value is no longer what it was. */
public enum Cause {
  /** Answers that have no successor in the edition answered later. */
  DROPPED("sin-sucesora"),
  /** The edition answered later asks and adds up in another way. */
  FORM("otra-edicion"),
  /** A dated parameter has another value. */
  PARAMETER("parametro"),
  /** Evidence that was in force no longer is. */
  EXPIRY("vencimiento"),
  /** What is asked of the entity, or counts on the day, is another thing. */
  CONDITION("condicion"),
  /** Something else was answered. */
  ANSWER("respuesta"),
  /** Other evidence is shown, or it was reviewed. */
  EVIDENCE("evidencia");

  private final String code;

  Cause(String code) {
    this.code = code;
  }

  /** A code of the vocabulary list {@code movement-cause}. */
  public String code() {
    return code;
  }
}
