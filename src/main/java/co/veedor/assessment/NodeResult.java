package co.veedor.assessment;

import co.veedor.facts.said.State;
import co.veedor.number.Fraction;
import java.util.Map;

/**
 * What a component, domain or question came out as.
 *
 * @param id unique inside the questionnaire
 * @param parent id of the node above; null for the top ones
 * @param kind a code of the vocabulary list {@code node-kind}
 * @param name as people call it
 * @param confidence how sure its formula or content is: a code of the vocabulary
 * @param depth 0 for the top ones
 * @param weight its effective weight in the value of the node above; 1 for the top ones, zero when
 *     it does not count
 * @param values percent (0–100) by reading; null in a reading without value
 * @param value the reading that counts; null when there is none
 * @param state whether there is a value, and if not, why
 * @param answered questions answered at or below it, those that do not apply included
 * @param applicable questions at or below it that apply
 * @param total questions at or below it
 * @param level the maturity level; null without value
 * @param gaps how many gaps there are at or below it
 * @param review how much of what was answered at or below it somebody has looked at
 * @param because id of the explanation, by reading
 */
public record NodeResult(
    String id,
    String parent,
    String kind,
    String name,
    String confidence,
    int depth,
    Fraction weight,
    Map<String, Fraction> values,
    Fraction value,
    State state,
    int answered,
    int applicable,
    int total,
    Maturity level,
    int gaps,
    Review review,
    Map<String, String> because) {

  /**
   * A maturity level.
   *
   * @param n its number, from the lowest
   * @param name what it is called
   * @param scale the bands it was judged by
   * @param because id of the explanation
   */
  public record Maturity(int n, String name, String scale, String because) {}
}
