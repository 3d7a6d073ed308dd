package co.veedor.plan;

import co.veedor.number.Fraction;
import java.util.Map;

/**
 * How priorities were weighed.
 *
 * @param weights percent of each criterion, by its code; they add up to 100
 * @param source where the weights come from
 * @param most the highest rating a criterion can have
 */
public record Weighing(Map<String, Fraction> weights, String source, Fraction most) {
  /** How equal priorities are told apart, as a person reads it. */
  public static final String TIE_BREAK =
      "A igual prioridad va primero la de mayor impacto a la estrategia; después, la de menor"
          + " costo; después, por código";
}
