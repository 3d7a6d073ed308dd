package co.veedor.facts.said;

import co.veedor.facts.Candidate;

/**
 * An initiative recommended for a gap.
 *
 * @param question key of the question whose gap it closes
 * @param initiative id of the initiative
 * @param urgency how soon it should begin, as a person reads it
 * @param why the explanation
 */
public record Recommended(String question, String initiative, String urgency, Why why) {

  /** The candidate recommended for a gap of that severity, as {@code rule} has it. */
  public static Recommended of(
      Severity severity, Candidate candidate, String urgency, String reason, String rule) {
    String says =
        candidate.initiative()
            + " cierra la brecha de "
            + Say.code(severity.question())
            + "; urgencia: "
            + urgency
            + ", porque "
            + reason;
    return new Recommended(
        severity.question(), candidate.initiative(), urgency, Why.of(rule, says));
  }
}
