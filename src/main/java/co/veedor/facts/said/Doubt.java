package co.veedor.facts.said;

import co.veedor.facts.InForce;
import co.veedor.facts.review.Claimed;
import co.veedor.facts.review.Raised;
import co.veedor.number.Fraction;

/**
 * A reason to doubt a claim.
 *
 * @param claim questionnaire and code of the answer
 * @param adds the dated parameter that says how much it adds
 * @param points what it adds to the doubt, 0 or more: the whole parameter or part of it
 * @param because id of the explanation of the finding behind it; empty when none is
 * @param why the explanation
 */
public record Doubt(String claim, InForce adds, Fraction points, String because, Why why) {

  /** A doubt about what is shown for a claim, as {@code rule} has it. */
  public static Doubt of(String claim, InForce adds, String says, String rule) {
    return new Doubt(claim, adds, adds.value(), "", Why.of(rule, says));
  }

  /** A doubt as big as the part of a claim that nothing backs, as {@code rule} has it. */
  public static Doubt inPart(Claimed claimed, InForce adds, String says, String rule) {
    Fraction points = adds.value().times(claimed.unbacked());
    return new Doubt(claimed.claim(), adds, points, "", Why.of(rule, says));
  }

  /** The doubt a finding casts, as {@code rule} has it. */
  public static Doubt of(Raised raised, InForce adds, String rule) {
    Why why = Why.of(rule, raised.says());
    return new Doubt(raised.claim(), adds, adds.value(), raised.because(), why);
  }

  /** The reason, in Spanish. */
  public String says() {
    return why.says();
  }
}
