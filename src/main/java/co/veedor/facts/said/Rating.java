package co.veedor.facts.said;

import co.veedor.facts.plan.Judged;
import co.veedor.facts.plan.Work;

/**
 * How an initiative stands in one criterion of priority.
 *
 * @param initiative key of the initiative
 * @param criterion the criterion: a code of the vocabulary
 * @param value 0–5
 * @param byPerson whether a person gave it
 * @param why the explanation
 */
public record Rating(String initiative, String criterion, int value, boolean byPerson, Why why) {

  /** The rating a person gave, as {@code rule} has it. */
  public static Rating of(Judged judged, String rule) {
    String reason = judged.reason().isEmpty() ? "sin razón escrita" : judged.reason();
    String says = judged.value() + " en una escala de 0 a 5, puesta por una persona: " + reason;
    return new Rating(
        judged.initiative(), judged.criterion(), judged.value(), true, Why.of(rule, says));
  }

  /** The rating a table gives, as {@code rule} has it. */
  public static Rating of(Work work, String criterion, int value, String reason, String rule) {
    String says = value + " en una escala de 0 a 5: " + reason;
    return new Rating(work.initiative(), criterion, value, false, Why.of(rule, says));
  }
}
