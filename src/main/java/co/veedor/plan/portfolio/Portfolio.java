package co.veedor.plan.portfolio;

import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A plan as an entity wrote it: findings, what is to be done about them, money and indicators.
 *
 * @param entity name of the entity; empty when not stated
 * @param weights what the criteria weigh; null when the usual weights count
 * @param horizon the periods of the plan; null when not stated
 * @param findings what is the matter
 * @param initiatives what is to be done
 * @param declaredTotals what stated totals come to
 * @param capacity what can be spent in a year
 * @param indicators what is measured
 * @param repairs what was read otherwise than it was written, in the order of the file
 * @param oddities what could not be used: facts for the rules
 */
public record Portfolio(
    String entity,
    Weights weights,
    Span horizon,
    List<Observed> findings,
    List<Project> initiatives,
    List<Stated> declaredTotals,
    List<Stated> capacity,
    List<Indicator> indicators,
    List<Repair> repairs,
    List<Object> oddities) {

  /**
   * Weights of the criteria.
   *
   * @param percents percent of each criterion, by its code: all of them
   * @param place where they are written
   */
  public record Weights(Map<String, Fraction> percents, String place) {

    /** What they add up to. */
    public Fraction total() {
      return percents.values().stream().reduce(Fraction.ZERO, Fraction::plus);
    }
  }

  /**
   * Something that is the matter.
   *
   * @param id its code; empty when missing
   * @param domain where it belongs; empty when not stated
   * @param text what it says
   * @param place where it is written
   */
  public record Observed(String id, String domain, String text, String place) {}

  /**
   * Something to be done.
   *
   * @param key tells it from all others
   * @param id its code; empty when missing
   * @param name what it is called; empty when missing
   * @param programme what it is a part of; empty when not stated
   * @param findings codes of the findings it attends to
   * @param months how long it takes; null when not stated
   * @param cost COP; null when not stated
   * @param costs COP by year; empty when not stated
   * @param criteria ratings by criterion, as written; empty when not rated
   * @param span when it is done; null when not stated
   * @param dependsOn codes of what must be done before
   * @param state how far it is: a code of the vocabulary; empty when not stated
   * @param finishedOn the day it was done; null when not stated
   * @param place where it is written
   */
  public record Project(
      String key,
      String id,
      String name,
      String programme,
      List<String> findings,
      Integer months,
      Long cost,
      Map<String, Long> costs,
      Map<String, Fraction> criteria,
      Span span,
      List<String> dependsOn,
      String state,
      LocalDate finishedOn,
      String place) {

    /** What a person looks for: its code, or where it is written when it has none. */
    public String label() {
      return id.isEmpty() ? place : id;
    }

    /** The same with the codes it names as they are meant. */
    Project naming(List<String> attended, List<String> needed) {
      return new Project(
          key,
          id,
          name,
          programme,
          attended,
          months,
          cost,
          costs,
          criteria,
          span,
          needed,
          state,
          finishedOn,
          place);
    }
  }

  /**
   * A stated amount.
   *
   * @param subject a year, a programme or {@code all}
   * @param pesos COP
   * @param place where it is written
   */
  public record Stated(String subject, long pesos, String place) {}

  /**
   * Something that is measured.
   *
   * @param key tells it from all others
   * @param id its code; empty when missing
   * @param name what it is called; empty when missing
   * @param unit what it counts; empty when not stated
   * @param higher whether more is better
   * @param red the value that separates red from amber; null when not stated
   * @param green the value that separates amber from green; null when not stated
   * @param ranges colours by range, lowest first; empty when red and green are used
   * @param baseline where it started; null when not stated
   * @param initiative code of the initiative that produces it; empty when not stated
   * @param targets what should be reached, by year
   * @param values what was reached, by year
   * @param place where it is written
   */
  public record Indicator(
      String key,
      String id,
      String name,
      String unit,
      boolean higher,
      Fraction red,
      Fraction green,
      List<Range> ranges,
      Fraction baseline,
      String initiative,
      Map<String, Fraction> targets,
      Map<String, Fraction> values,
      String place) {

    /** What a person looks for: its code, or where it is written when it has none. */
    public String label() {
      return id.isEmpty() ? place : id;
    }

    /** The same, produced by the initiative that is meant. */
    Indicator producedBy(String meant) {
      return new Indicator(
          key, id, name, unit, higher, red, green, ranges, baseline, meant, targets, values, place);
    }
  }

  /**
   * The values that have a colour.
   *
   * @param status a code of the vocabulary list {@code light}
   * @param from lowest value; null without limit
   * @param to highest value; null without limit
   * @param place where it is written
   */
  public record Range(String status, Fraction from, Fraction to, String place) {}

  /**
   * Something that was read otherwise than it was written.
   *
   * @param subject what it belongs to
   * @param key the key it stands at
   * @param was as it was written
   * @param read as it was read
   * @param note what was mended, as people read it
   */
  public record Repair(String subject, String key, String was, String read, String note) {}
}
