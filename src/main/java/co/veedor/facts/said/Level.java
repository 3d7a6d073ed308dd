package co.veedor.facts.said;

import java.util.List;

/**
 * The maturity level of a node, by the reading that counts.
 *
 * @param key key of the node
 * @param n its number, from the lowest
 * @param name what the level is called
 * @param scale the bands it was judged by
 * @param why the explanation
 */
public record Level(String key, int n, String name, String scale, Why why) {

  /** The level a standing reaches, as {@code rule} has it. */
  public static Level of(Standing standing, int n, String name, String scale, String rule) {
    String says = Say.number(standing.value()) + " % queda en el nivel " + n + ", " + name;
    Input input = Input.whole(standing.key(), standing.reading(), standing.value());
    return new Level(standing.key(), n, name, scale, Why.of(rule, says, List.of(input)));
  }
}
