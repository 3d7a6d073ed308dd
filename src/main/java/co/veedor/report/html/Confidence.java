package co.veedor.report.html;

/**
 * How sure we are of something.
 *
 * @param words as people read it
 * @param own whether it is an approximation of our own
 */
record Confidence(String words, boolean own) {
  private static final String OWN = "propia";

  static Confidence of(String code, Names names) {
    return new Confidence(names.word("confidence", code), code.equals(OWN));
  }
}
