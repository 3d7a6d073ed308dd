package co.veedor.plan.portfolio;

import co.veedor.number.Fraction;
import java.util.List;
import java.util.Map;

/**
 * A plan as an entity wrote it: findings, what is to be done about them, money and indicators.
 *
 * @param entity name of the entity; empty when not stated
 * @param weights percent of each criterion, by its code; empty when the usual ones count
 * @param horizon the periods of the plan; null when not stated
 * @param findings what is the matter
 * @param initiatives what is to be done
 * @param declaredTotals stated totals in COP, by year or {@code all}
 * @param indicators what is measured
 * @param repairs what was read otherwise than it was written
 * @param wrong values that could not be read at all
 */
public record Portfolio(
    String entity,
    Map<String, Fraction> weights,
    Span horizon,
    List<Observed> findings,
    List<Project> initiatives,
    Map<String, Long> declaredTotals,
    List<Indicator> indicators,
    List<Repair> repairs,
    List<Repair> wrong) {

  /**
   * Something that is the matter.
   *
   * @param id its code; empty when missing
   * @param domain where it belongs; empty when not stated
   * @param text what it says
   * @param place where it is written, as a person reads it
   */
  public record Observed(String id, String domain, String text, String place) {}

  /**
   * Something to be done.
   *
   * @param id its code; empty when missing
   * @param key its code, or its code and number where codes repeat or are missing
   * @param name what it is called; empty when missing
   * @param programme what it is a part of; empty when not stated
   * @param findings codes of the findings it attends to
   * @param months how long it takes; null when not stated
   * @param cost COP; null when not stated
   * @param costs COP by year; empty when not stated
   * @param criteria ratings 0–5 by criterion; empty when not rated
   * @param span when it is done; null when not stated
   * @param dependsOn codes of what must be done before
   * @param place where it is written, as a person reads it
   */
  public record Project(
      String id,
      String key,
      String name,
      String programme,
      List<String> findings,
      Integer months,
      Long cost,
      Map<String, Long> costs,
      Map<String, Integer> criteria,
      Span span,
      List<String> dependsOn,
      String place) {}

  /**
   * Something that is measured.
   *
   * @param id its code; empty when missing
   * @param name what it is called
   * @param unit what it counts
   * @param higher whether more is better
   * @param red the value that separates red from amber; null when not stated
   * @param green the value that separates amber from green; null when not stated
   * @param baseline where it started; null when not stated
   * @param project code of the initiative that produces it; empty when not stated
   * @param targets what should be reached, by year
   * @param values what was reached, by year
   */
  public record Indicator(
      String id,
      String name,
      String unit,
      boolean higher,
      Fraction red,
      Fraction green,
      Fraction baseline,
      String project,
      Map<String, Fraction> targets,
      Map<String, Fraction> values) {}

  /**
   * Something that was read otherwise than it was written.
   *
   * @param subject what it belongs to
   * @param was as it was written
   * @param read as it was read; empty when it could not be
   */
  public record Repair(String subject, String was, String read) {}
}
