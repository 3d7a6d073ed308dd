package co.veedor.facts.said;

import co.veedor.facts.InForce;
import co.veedor.facts.across.Stand;
import java.util.List;

/**
 * Something in the answers that a reader must know or mend.
 *
 * @param kind a code of the vocabulary list {@code finding-kind}
 * @param severity a code of the vocabulary list {@code severity}
 * @param subject key of the node, question or option it is about
 * @param message what is the matter, as a person reads it
 * @param why the explanation
 * @param other the place of another instrument that says otherwise; null when there is none
 */
public record Finding(
    String kind, String severity, String subject, String message, Why why, Input other) {

  /** A finding that needs no second place. */
  public Finding(String kind, String severity, String subject, String message, Why why) {
    this(kind, severity, subject, message, why, null);
  }

  /**
   * A contradiction between two instruments.
   *
   * @param claim the place that claims more: the finding is about it
   * @param denial the place that denies it
   * @param severity a code of the vocabulary list {@code severity}
   * @param because what links them, as a person reads it
   * @param rule name of the rule that found it
   * @param parameters dated parameters used
   */
  public static Finding across(
      Stand claim,
      Stand denial,
      String severity,
      String because,
      String rule,
      InForce... parameters) {
    String says = Say.apart(claim, denial) + ": " + Say.clause(because);
    List<Input> inputs = List.of(claim.input(), denial.against());
    Why why = Why.of(rule, says, inputs, parameters);
    return new Finding("contradiction", severity, claim.key(), says, why, denial.input());
  }
}
