package co.veedor.facts.said;

import co.veedor.facts.Node;
import java.util.List;

/**
 * How grave a gap is.
 *
 * @param question key of the question
 * @param asked the question itself
 * @param code a code of the vocabulary list {@code severity}
 * @param why the explanation
 */
public record Severity(String question, Node asked, String code, Why why) {

  /** The severity of {@code gap}, as {@code rule} has it, for a reason. */
  public static Severity of(Gap gap, String code, String reason, String rule) {
    String says = Say.code(gap.question()) + ": " + reason;
    Input input = Input.whole(gap.question(), Input.GAP, gap.size());
    return new Severity(gap.question(), gap.asked(), code, Why.of(rule, says, List.of(input)));
  }
}
