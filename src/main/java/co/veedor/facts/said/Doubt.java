package co.veedor.facts.said;

import co.veedor.facts.InForce;
import co.veedor.facts.review.Raised;
import co.veedor.number.Fraction;

/**
 * A reason to doubt a claim.
 *
 * @param claim questionnaire and code of the answer
 * @param adds the dated parameter that says how much it adds
 * @param because id of the explanation of the finding behind it; empty when none is
 * @param why the explanation
 */
public record Doubt(String claim, InForce adds, String because, Why why) {

  /** A doubt about what is shown for a claim, as {@code rule} has it. */
  public static Doubt of(String claim, InForce adds, String says, String rule) {
    return new Doubt(claim, adds, "", Why.of(rule, says));
  }

  /** The doubt a finding casts, as {@code rule} has it. */
  public static Doubt of(Raised raised, InForce adds, String rule) {
    return new Doubt(raised.claim(), adds, raised.because(), Why.of(rule, raised.says()));
  }

  /** What it adds to the doubt, 0 or more. */
  public Fraction points() {
    return adds.value();
  }

  /** The reason, in Spanish. */
  public String says() {
    return why.says();
  }
}
