package co.veedor.facts;

import co.veedor.number.Fraction;
import java.util.Map;

/**
 * How an initiative is rated.
 *
 * @param initiative id of the initiative
 * @param ratings 0–5, by the name of the parameter that weighs the criterion
 */
public record Rated(String initiative, Map<String, Integer> ratings) {
  /** The group of the parameters that weigh criteria. */
  public static final String WEIGHTS = "prioridad.peso";

  /** The rating of the criterion that the parameter {@code weight} weighs; zero when not rated. */
  public Fraction rating(String weight) {
    return Fraction.of(ratings.getOrDefault(weight, 0));
  }
}
