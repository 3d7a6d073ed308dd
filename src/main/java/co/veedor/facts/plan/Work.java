package co.veedor.facts.plan;

import co.veedor.facts.Who;
import co.veedor.facts.said.Band;
import co.veedor.number.Fraction;
import java.util.Set;

/**
 * An initiative that gaps ask for, as the plan weighs it.
 *
 * @param initiative its id
 * @param line id of its strategic line
 * @param kind quick win or structural: a code of the vocabulary
 * @param months how long it takes
 * @param effort own people times months
 * @param cost COP
 * @param share its cost in percent of a year's money, the mean of the plan's; null when the entity
 *     states no money
 * @param dependencies how many initiatives of the plan come before it
 * @param gravest severity of the gravest gap it closes: a code of the vocabulary
 * @param gaps how many gaps it closes
 * @param deadline name of the legal term it fulfils; empty when none
 * @param judged criteria a person rated
 */
public record Work(
    String initiative,
    String line,
    String kind,
    int months,
    Fraction effort,
    long cost,
    Fraction share,
    int dependencies,
    String gravest,
    int gaps,
    String deadline,
    Set<String> judged) {

  /** Whether nobody rated it in {@code criterion}. */
  public boolean asks(String criterion) {
    return !judged.contains(criterion);
  }

  /** Whether its gravest gap is of one of {@code severities}, codes with a bar between them. */
  public boolean isGravest(String severities) {
    return Who.isIn(gravest, severities);
  }

  /** Whether it belongs to one of {@code lines}, ids with a bar between them. */
  public boolean isOfLine(String lines) {
    return Who.isIn(line, lines);
  }

  /** Whether the number of gaps lies in a band of a decision table. */
  public boolean gapsWithin(String low, String high) {
    return Band.holds(Fraction.of(gaps), low, high);
  }

  /** Whether the number of dependencies lies in a band of a decision table. */
  public boolean dependsWithin(String low, String high) {
    return Band.holds(Fraction.of(dependencies), low, high);
  }

  /** Whether the months of own people lie in a band of a decision table. */
  public boolean effortWithin(String low, String high) {
    return Band.holds(effort, low, high);
  }

  /** Whether the share of a year's money is known and lies in a band of a decision table. */
  public boolean shareWithin(String low, String high) {
    return share != null && Band.holds(share, low, high);
  }

  /** Whether no money was stated and the cost, in COP, lies in a band of a decision table. */
  public boolean costWithin(String low, String high) {
    return share == null && Band.holds(Fraction.of(cost), low, high);
  }

  /** Whether the months lie in a band of a decision table. */
  public boolean monthsWithin(String low, String high) {
    return Band.holds(Fraction.of(months), low, high);
  }
}
