package co.veedor.assessment;

import co.veedor.facts.InForce;
import co.veedor.facts.Keys;
import co.veedor.facts.said.Why;
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

  /** What a rule says, as it says it. */
  public static Explanation of(Why why) {
    List<Source> inputs =
        why.inputs().stream()
            .map(each -> new Source(each.key(), each.aspect(), each.value(), each.weight()))
            .toList();
    return new Explanation(why.rule(), why.says(), inputs, List.of(), why.parameters(), "");
  }

  /**
   * Something an explained value comes from.
   *
   * @param key key of the node, question, option or initiative
   * @param aspect what of it
   * @param value its value
   * @param weight its effective weight
   */
  public record Source(String key, String aspect, Fraction value, Fraction weight) {
    /** What people call it. */
    public String id() {
      return Keys.id(key);
    }

    /** Id of its own explanation. */
    public String because() {
      return Explanations.id(key, aspect);
    }
  }

  /**
   * Something left out.
   *
   * @param key key of the node or question
   * @param aspect in which reading
   */
  public record Omitted(String key, String aspect) {
    /** What people call it. */
    public String id() {
      return Keys.id(key);
    }

    /** Id of its own explanation. */
    public String because() {
      return Explanations.id(key, aspect);
    }
  }
}
