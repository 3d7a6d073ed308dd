package co.veedor.facts;

import co.veedor.number.Fraction;
import java.time.LocalDate;

/**
 * Evidence shown for a question.
 *
 * @param question key of the question
 * @param title what it is
 * @param option letter it backs; empty when it backs the whole answer
 * @param date when it was issued; null when unknown
 * @param expires last day it holds; null when it does not expire
 * @param status a code of the vocabulary list {@code evidence-status}
 * @param intact whether its document is the one that was stated, as far as anybody looked
 */
public record Shown(
    String question,
    String title,
    String option,
    LocalDate date,
    LocalDate expires,
    String status,
    boolean intact) {

  /** Whether its last day lies before {@code day}. */
  public boolean isExpiredOn(LocalDate day) {
    return expires != null && expires.isBefore(day);
  }

  /**
   * Whether it was issued more than some days before {@code day}, and does not say that it still
   * held then.
   *
   * @param days whole days
   */
  public boolean isOlderThan(LocalDate day, Fraction days) {
    LocalDate oldest = day.minusDays(days.rounded(0).longValue());
    return date != null && date.isBefore(oldest) && (expires == null || expires.isBefore(day));
  }

  /** Whether it was issued after {@code day}. */
  public boolean isLaterThan(LocalDate day) {
    return date != null && date.isAfter(day);
  }

  /** Whether it is what was stated, was issued by {@code day} and still holds then. */
  public boolean holdsOn(LocalDate day) {
    return intact
        && (date == null || !date.isAfter(day))
        && (expires == null || !expires.isBefore(day));
  }
}
