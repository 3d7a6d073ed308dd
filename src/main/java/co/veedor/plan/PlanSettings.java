package co.veedor.plan;

import co.veedor.fault.Place;
import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an entity decides about its plan, beside what follows from its answers.
 *
 * @param timeline the steps of the plan
 * @param money COP a year; empty when the entity does not limit it
 * @param staff own full-time people a year; empty when the entity does not limit them
 * @param weights percent of each criterion of priority, by its code; empty when those in force hold
 * @param decisions what it decides about initiatives, by id
 * @param findings gaps that come from elsewhere than the questionnaires
 * @param measures what it measured, by id of the indicator
 * @param source name of the file it is written in; empty when there is none
 * @param digest SHA-256 of that file, in hexadecimal; empty when there is none
 */
public record PlanSettings(
    Timeline timeline,
    Map<Integer, Long> money,
    Map<Integer, Fraction> staff,
    Map<String, Fraction> weights,
    Map<String, Decision> decisions,
    List<ImportedGap> findings,
    Map<String, Measured> measures,
    String source,
    String digest) {

  /**
   * What an entity decides about one initiative.
   *
   * @param cost what it costs there, COP; null when the usual range holds
   * @param months how long it takes there; null when the usual ones hold
   * @param notBefore the step it may begin in at the earliest; null when any
   * @param done the day it was finished; null when it was not
   * @param plannedEnd the step it was to end in, for what is done; null when nobody said
   * @param excluded why it stays out of the plan; empty when it does not
   * @param responsible who answers for it; empty when nobody said
   * @param ratings its ratings, by criterion
   */
  public record Decision(
      Long cost,
      Integer months,
      Wave notBefore,
      LocalDate done,
      Wave plannedEnd,
      String excluded,
      String responsible,
      Map<String, Rated> ratings) {
    static final Decision NONE = new Decision(null, null, null, null, null, "", "", Map.of());
  }

  /**
   * A rating a person gives.
   *
   * @param value 0–5
   * @param reason why
   */
  public record Rated(int value, String reason) {}

  /**
   * A gap somebody found without a questionnaire: an audit, a law suit, a visit.
   *
   * @param id its code
   * @param domain where it belongs
   * @param text what is the matter
   * @param severity how grave it is: a code of the vocabulary
   * @param initiatives ids of the initiatives that close it; empty when nobody said
   * @param source where it comes from
   * @param place where it is written
   */
  public record ImportedGap(
      String id,
      String domain,
      String text,
      String severity,
      List<String> initiatives,
      String source,
      Place place) {}

  /**
   * What was measured of an indicator.
   *
   * @param baseline where it started; null when nobody measured it
   * @param values what was reached, by year
   * @param targets what the entity wants to reach, by year; empty when the usual ones hold
   */
  public record Measured(
      Fraction baseline, Map<Integer, Fraction> values, Map<Integer, Fraction> targets) {
    static final Measured NONE = new Measured(null, Map.of(), Map.of());
  }

  /** Four years of semesters after {@code asOf}, without limits. */
  public static PlanSettings usual(LocalDate asOf) {
    return new PlanSettings(
        Timeline.usual(asOf), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), "", "");
  }

  /** The same decisions, whose file is called otherwise. */
  public PlanSettings called(String file) {
    return new PlanSettings(
        timeline, money, staff, weights, decisions, findings, measures, file, digest);
  }

  /** What was decided about an initiative. */
  public Decision decision(String initiative) {
    return decisions.getOrDefault(initiative, Decision.NONE);
  }
}
