package co.veedor.assessment;

import co.veedor.facts.InForce;
import co.veedor.number.Fraction;
import java.util.List;

/**
 * Why something is as it is.
 *
 * @param rule name of the rule that said so; empty for what the entity itself answered
 * @param says the reason in one sentence
 * @param inputs what it comes from: values times weights add up to it
 * @param excluded what was left out, each with the reason
 * @param parameters dated parameters used
 * @param source where the answer is written, as {@code archivo:línea}; empty for conclusions
 */
public record Explanation(
    String rule,
    String says,
    List<Source> inputs,
    List<Omitted> excluded,
    List<InForce> parameters,
    String source) {

  /** What was answered or set, at its source. */
  public static Explanation answer(String says, String source) {
    return new Explanation("", says, List.of(), List.of(), List.of(), source);
  }

  /**
   * Something an explained value comes from.
   *
   * @param id what people call it
   * @param value its value
   * @param weight its effective weight
   * @param because id of its own explanation; empty when there is none
   */
  public record Source(String id, Fraction value, Fraction weight, String because) {}

  /**
   * Something left out.
   *
   * @param id what people call it
   * @param because id of its own explanation
   */
  public record Omitted(String id, String because) {}
}
