package co.veedor.plan.portfolio;

import co.veedor.facts.InForce;
import co.veedor.facts.said.Finding;
import co.veedor.facts.said.Light;
import co.veedor.number.Fraction;
import co.veedor.plan.portfolio.Portfolio.Indicator;
import co.veedor.plan.portfolio.Portfolio.Project;
import co.veedor.plan.portfolio.Portfolio.Repair;
import java.time.LocalDate;
import java.util.List;

/**
 * What the review of a portfolio comes to. The order of the file changes nothing in it but places.
 *
 * @param entity name of the entity; empty when not stated
 * @param asOf the day whose parameters count
 * @param weights what each criterion weighs, in percent, with its source
 * @param initiatives the most urgent first; those without priority last
 * @param totals what they cost
 * @param indicators one for each indicator and year
 * @param progress how far the plan is carried out; empty when no initiative says how far it is
 * @param findings what does not fit, the gravest first
 * @param repairs what was read otherwise than it was written
 */
public record ReviewedPortfolio(
    String entity,
    LocalDate asOf,
    List<InForce> weights,
    List<Placed> initiatives,
    Totals totals,
    List<Reading> indicators,
    List<Carried> progress,
    List<Finding> findings,
    List<Repair> repairs) {

  /**
   * An initiative with its place among the others.
   *
   * @param project the initiative
   * @param priority percent, 0–100; null when a rating is missing or is none
   * @param rank 1 for the most urgent; null without priority
   * @param cost COP that count; null when nothing is stated
   * @param says why it has that priority; empty without one
   */
  public record Placed(Project project, Fraction priority, Integer rank, Long cost, String says) {}

  /**
   * An indicator in a year.
   *
   * @param indicator the indicator
   * @param year calendar year
   * @param value what was reached; null when nobody said
   * @param target what should be reached; null when nobody said
   * @param progress percent of the way from the baseline to the target; null when there is no way
   * @param met whether the target is reached; null without value or target
   * @param light its colour
   */
  public record Reading(
      Indicator indicator,
      String year,
      Fraction value,
      Fraction target,
      Fraction progress,
      Boolean met,
      Light light) {}

  /**
   * How far the plan is carried out.
   *
   * @param measure a code of the vocabulary list {@code progress}
   * @param percent 0–100; null when there is nothing to count
   * @param light its colour
   */
  public record Carried(String measure, Fraction percent, Light light) {}
}
