package co.veedor.report;

/** How far an answer is on its way to the official form. */
enum SubmissionState {
  /** It can be copied as it stands. */
  READY("lista"),
  /** The answer, or a part the form asks for, is missing. */
  UNANSWERED("sin-responder"),
  /** Something is marked that no accepted evidence in force backs. */
  UNBACKED("sin-evidencia"),
  /** It was drawn from another instrument and nobody has accepted it. */
  PROPOSED("propuesta"),
  /** It does not apply, or is not asked. */
  OUT("no-se-responde");

  private final String code;

  SubmissionState(String code) {
    this.code = code;
  }

  /** Its code in the vocabulary list {@code submission-state}, and its colour. */
  String code() {
    return code;
  }
}
