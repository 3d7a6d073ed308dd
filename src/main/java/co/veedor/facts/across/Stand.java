package co.veedor.facts.across;

import co.veedor.facts.said.Input;
import co.veedor.facts.said.Say;
import co.veedor.number.Fraction;

/**
 * How a place of an instrument stands: what the entity declares of a question or a node, what a
 * marked option is worth, or what is declared of the question of an option nobody marked.
 *
 * @param key key of the question, option or node
 * @param source key of what the value was read from: the same, or the question that speaks for an
 *     option
 * @param instrument name of its instrument, as people know it
 * @param aspect which of the values of its source it is: part of the id of its explanation
 * @param option whether it is an option
 * @param value percent, 0–100
 */
public record Stand(
    String key, String source, String instrument, String aspect, boolean option, Fraction value) {

  /** The place as people name it: {@code ID16.A de «Herramienta de seguimiento»}. */
  public String place() {
    String place = Say.place(key, instrument);
    return key.equals(source)
        ? place
        : place + " (por lo que se declara en " + source.substring(source.indexOf('/') + 1) + ")";
  }

  /** What it says of one of its options when nothing else does. */
  public Stand spokenFor(String ofOption) {
    return new Stand(ofOption, source, instrument, aspect, true, value);
  }

  /** The place and its value as the source of a conclusion. */
  public Input input() {
    return Input.whole(source, aspect, value);
  }

  /** The place and its value as what a conclusion is held against. */
  public Input against() {
    return new Input(source, aspect, value, Fraction.of(-1));
  }

  /** Whether it lies below another by more than some points. */
  public boolean isUnder(Stand more, Fraction points) {
    return more.value.minus(value).isAbove(points);
  }

  /**
   * Whether it is one of some places.
   *
   * @param places their keys, with bars between them, as a table writes them
   */
  public boolean isOneOf(String places) {
    return ("|" + places + "|").contains("|" + key + "|");
  }
}
