package co.veedor.catalogue;

import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.util.List;

/**
 * Something an entity can do that closes gaps.
 *
 * @param id fixed id such as {@code INF-04}
 * @param line id of its strategic line
 * @param programme id of the programme that pays for it
 * @param name short name
 * @param objective what it sets out to reach
 * @param deliverables what it leaves behind
 * @param kind quick win or structural: a code of the vocabulary
 * @param months how long it takes
 * @param costLow least estimated cost, COP
 * @param costHigh greatest estimated cost, COP
 * @param staff full-time people of the entity it occupies while it lasts
 * @param deadline name of the legal term it fulfils; empty when none
 * @param dependsOn ids of the initiatives that come first
 * @param role who leads it
 * @param norms ids of the norms that ask for it
 * @param confidence how sure its figures are: a code of the vocabulary
 * @param place where it is written
 */
public record Initiative(
    String id,
    String line,
    String programme,
    String name,
    String objective,
    List<String> deliverables,
    String kind,
    int months,
    long costLow,
    long costHigh,
    Fraction staff,
    String deadline,
    List<String> dependsOn,
    String role,
    List<String> norms,
    String confidence,
    Place place) {

  /** The cost used for planning, COP: the middle of the range, to the peso below. */
  public long cost() {
    return (costLow + costHigh) / 2;
  }

  /** Own working months it takes, in full-time people: its staff times its months. */
  public Fraction effort() {
    return staff.times(Fraction.of(months));
  }

  /**
   * The same initiative with figures of the entity.
   *
   * @param ownMonths how long it takes there; null when the usual ones hold
   * @param ownCost what it costs there, COP; null when the usual range holds
   */
  public Initiative with(Integer ownMonths, Long ownCost) {
    return new Initiative(
        id,
        line,
        programme,
        name,
        objective,
        deliverables,
        kind,
        ownMonths == null ? months : ownMonths,
        ownCost == null ? costLow : ownCost,
        ownCost == null ? costHigh : ownCost,
        staff,
        deadline,
        dependsOn,
        role,
        norms,
        confidence,
        place);
  }
}
