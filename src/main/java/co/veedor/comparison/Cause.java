package co.veedor.comparison;

/** Why a value is no longer what it was. */
public enum Cause {
  /** Answers that have no successor in the edition answered later. */
  DROPPED("sin-sucesora"),
  /** The edition answered later asks and adds up in another way. */
  FORM("otra-edicion"),
  /** Answers are held against what the edition answered later reads from those to another one. */
  READ("lectura"),
  /** The edition answered later asks what the one before did not. */
  NEW("pregunta-nueva"),
  /** A dated parameter has another value. */
  PARAMETER("parametro"),
  /** Evidence that was in force no longer is. */
  EXPIRY("vencimiento"),
  /** By its days, the same evidence counts on one of both days and not on the other. */
  DATED("fecha"),
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
