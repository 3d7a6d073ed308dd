package co.veedor.facts;

import co.veedor.number.Fraction;
import co.veedor.response.Evidence;
import java.time.LocalDate;

/**
 * Evidence shown for a question.
 *
 * @param question key of the question
 * @param option letter it backs; empty when it backs the whole answer
 * @param evidence what is shown
 */
public record Shown(String question, String option, Evidence evidence) {

  /** What it is. */
  public String title() {
    return evidence.title();
  }

  /** When it was issued; null when unknown. */
  public LocalDate date() {
    return evidence.date();
  }

  /** Last day it holds; null when it does not expire. */
  public LocalDate expires() {
    return evidence.expires();
  }

  /** Whether its last day lies before {@code day}. */
  public boolean isExpiredOn(LocalDate day) {
    return evidence.isExpiredOn(day);
  }

  /**
   * Whether it was issued more than some days before {@code day}, and does not say that it still
   * held then.
   *
   * @param days whole days
   */
  public boolean isOlderThan(LocalDate day, Fraction days) {
    LocalDate oldest = day.minusDays(days.rounded(0).longValue());
    boolean said = expires() != null && !isExpiredOn(day);
    return date() != null && date().isBefore(oldest) && !said;
  }

  /** Whether it was issued after {@code day}. */
  public boolean isLaterThan(LocalDate day) {
    return evidence.isLaterThan(day);
  }

  /** Whether it was accepted, is still what was stated, and is in force on {@code day}. */
  public boolean backsOn(LocalDate day) {
    return evidence.backsOn(day);
  }
}
