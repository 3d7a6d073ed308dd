package co.veedor.facts;

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
 */
public record Shown(
    String question,
    String title,
    String option,
    LocalDate date,
    LocalDate expires,
    String status) {

  /** Whether it was issued before {@code day} and does not say that it still held then. */
  public boolean isOlderThan(LocalDate day) {
    return date != null && date.isBefore(day) && (expires == null || expires.isBefore(day));
  }

  /** Whether it was issued by {@code day} and still holds then. */
  public boolean holdsOn(LocalDate day) {
    return (date == null || !date.isAfter(day)) && (expires == null || !expires.isBefore(day));
  }
}
