package co.veedor.facts.said;

import co.veedor.facts.plan.Work;

/**
 * Where an initiative stands in the order in which lines of work begin.
 *
 * @param initiative id of the initiative
 * @param n 1 begins first; 0 goes alongside everything
 * @param name what the stage is called
 * @param why the explanation
 */
public record Stage(String initiative, int n, String name, Why why) {

  /** The stage of a piece of work, as {@code rule} has it. */
  public static Stage of(Work work, int n, String name, String rule) {
    String says =
        n == 0 ? "Acompaña a todo lo demás: " + name : "Va en el escalón " + n + ": " + name;
    return new Stage(work.initiative(), n, name, Why.of(rule, says));
  }
}
