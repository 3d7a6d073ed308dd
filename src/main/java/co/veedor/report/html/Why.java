package co.veedor.report.html;

import java.util.List;

/**
 * An explanation as the page shows it. Texts are empty where there is nothing to show.
 *
 * @param anchor its place in the page
 * @param title what it tells
 * @param value the number it explains
 * @param says the reason in one sentence
 * @param rule name of the rule; empty for what the entity itself said
 * @param inputs what it comes from
 * @param sum the contributions added; empty with fewer than two inputs
 * @param omitted what was left out
 * @param parameters dated parameters used
 * @param source where the answer is written
 */
record Why(
    String anchor,
    String title,
    String value,
    String says,
    String rule,
    List<Input> inputs,
    String sum,
    List<Omitted> omitted,
    List<Parameter> parameters,
    String source) {

  /**
   * One row of what a number comes from.
   *
   * @param what its code, leading to its own explanation
   * @param name what it is called
   * @param aspect what of it counts; empty when it is the same as in the explanation itself
   * @param value its value
   * @param weight its weight
   * @param exact its weight as a fraction
   * @param share value times weight
   */
  record Input(
      Ref what,
      String name,
      String aspect,
      String value,
      String weight,
      String exact,
      String share) {}

  /**
   * Something left out.
   *
   * @param what its code, leading to its own explanation
   * @param name what it is called
   * @param reason why
   */
  record Omitted(Ref what, String name, String reason) {}

  /**
   * A parameter that was used.
   *
   * @param name its fixed name
   * @param description what it decides
   * @param value with its unit
   * @param from first day it holds
   * @param source where it comes from
   * @param confidence how sure we are
   */
  record Parameter(
      String name,
      String description,
      String value,
      String from,
      String source,
      Confidence confidence) {}
}
