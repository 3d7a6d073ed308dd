package co.veedor.facts.said;

import co.veedor.facts.InForce;
import java.util.List;

/**
 * The explanation of a conclusion.
 *
 * @param rule name of the rule that drew it
 * @param says the reason, as a person reads it
 * @param inputs what it was drawn from
 * @param excluded what was left out
 * @param parameters dated parameters used
 */
public record Why(
    String rule,
    String says,
    List<Input> inputs,
    List<Excluded> excluded,
    List<InForce> parameters) {

  /** An explanation drawn from {@code inputs} alone. */
  public static Why of(String rule, String says, List<Input> inputs) {
    return new Why(rule, says, inputs, List.of(), List.of());
  }

  /** An explanation drawn from {@code inputs} and parameters. */
  public static Why of(String rule, String says, List<Input> inputs, InForce... parameters) {
    return new Why(rule, says, inputs, List.of(), List.of(parameters));
  }

  /** An explanation with no arithmetic. */
  public static Why of(String rule, String says) {
    return new Why(rule, says, List.of(), List.of(), List.of());
  }

  /** Consistent with {@link #equals}, and cheap: the engine hashes every conclusion it keeps. */
  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + says.hashCode();
  }
}
