package co.veedor.facts.said;

import co.veedor.facts.Node;
import co.veedor.facts.Target;
import co.veedor.number.Fraction;
import java.util.List;

/**
 * A question under its target.
 *
 * @param question key of the question
 * @param asked the question itself
 * @param kind what sort of shortfall it is: a code of the vocabulary list {@code gap-class}
 * @param current percent reached, 0–100; zero while the question waits for another
 * @param target percent that should be reached, 0–100
 * @param size target less current, more than zero
 * @param why the explanation
 */
public record Gap(
    String question,
    Node asked,
    String kind,
    Fraction current,
    Fraction target,
    Fraction size,
    Why why) {

  /**
   * The gap of a question that stands at {@code standing}, as {@code rule} has it.
   *
   * @param reason what is missing, in words; said before the arithmetic
   */
  public static Gap of(String kind, Target target, Standing standing, String reason, String rule) {
    Fraction size = target.value().minus(standing.value());
    String says =
        reason
            + "Meta "
            + Say.number(target.value())
            + " % ("
            + target.origin()
            + ") menos "
            + Say.number(standing.value())
            + " % alcanzado: faltan "
            + Say.number(size)
            + " puntos";
    List<Input> inputs =
        List.of(
            Input.whole(target.question(), Input.TARGET, target.value()),
            new Input(target.question(), standing.reading(), standing.value(), Fraction.of(-1)));
    return new Gap(
        target.question(),
        target.asked(),
        kind,
        standing.value(),
        target.value(),
        size,
        Why.of(rule, says, inputs));
  }

  /** Whether it is of one of {@code kinds}, codes with a bar between them. */
  public boolean isOf(String kinds) {
    return List.of(kinds.split("\\|")).contains(kind);
  }

  /** Whether the size lies in a band of a decision table: see {@link Band}. */
  public boolean isWithin(String low, String high) {
    return Band.holds(size, low, high);
  }
}
