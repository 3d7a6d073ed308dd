package co.veedor.catalogue;

import co.veedor.fault.Place;
import java.util.List;
import java.util.Map;

/**
 * Something an entity can do that closes gaps.
 *
 * @param id fixed id such as {@code INF-04}
 * @param line id of its strategic line
 * @param name short name
 * @param objective what it sets out to reach
 * @param deliverables what it leaves behind
 * @param kind quick win or structural: a code of the vocabulary
 * @param months how long it takes
 * @param costLow least estimated cost, COP
 * @param costHigh greatest estimated cost, COP
 * @param criteria rating 0–5 of each prioritisation criterion
 * @param dependsOn ids of the initiatives that come first
 * @param role who leads it
 * @param norms ids of the norms that ask for it
 * @param confidence how sure its figures are: a code of the vocabulary
 * @param place where it is written
 */
public record Initiative(
    String id,
    String line,
    String name,
    String objective,
    List<String> deliverables,
    String kind,
    int months,
    long costLow,
    long costHigh,
    Map<String, Integer> criteria,
    List<String> dependsOn,
    String role,
    List<String> norms,
    String confidence,
    Place place) {

  /** The cost used for planning, COP: the middle of the range, to the peso below. */
  public long cost() {
    return (costLow + costHigh) / 2;
  }
}
