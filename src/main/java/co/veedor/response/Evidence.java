package co.veedor.response;

import java.time.LocalDate;
import java.util.List;

/**
 * Something shown in support of an answer.
 *
 * @param id its code in the response file, by which several answers may cite it; empty when it has
 *     none
 * @param title what it is
 * @param date when it was issued; null when unknown
 * @param expires last day it holds; null when it does not expire
 * @param status whether an auditor accepted it: a code of the vocabulary list {@code
 *     evidence-status}
 * @param options letters of the options it backs; empty when it backs the whole answer
 * @param source where it lies and what was found there
 * @param review who looked at it and what was said
 */
public record Evidence(
    String id,
    String title,
    LocalDate date,
    LocalDate expires,
    String status,
    List<String> options,
    Source source,
    Review review) {
  /** The state of what nobody has looked at yet. */
  public static final String PENDING = "por_revisar";

  /** The state of what counts. */
  public static final String ACCEPTED = "aceptada";

  /** The state of what proves nothing. */
  public static final String REJECTED = "rechazada";

  /** The state of what its reviewer asked the entity about: it counts like what is pending. */
  public static final String ASKED = "por_aclarar";

  /** Every state there is. */
  public static final List<String> STATUSES = List.of(PENDING, ACCEPTED, REJECTED, ASKED);

  /** Evidence with nothing but what it is: no code, no file looked at, no review written down. */
  public Evidence(
      String title,
      String link,
      LocalDate date,
      LocalDate expires,
      String status,
      List<String> options) {
    this("", title, date, expires, status, options, Source.of(link), Review.NONE);
  }

  /** Address or file as people read it; empty when the title is all there is. */
  public String link() {
    return source.link();
  }

  /** Whether somebody accepted or rejected it. */
  public boolean isReviewed() {
    return status.equals(ACCEPTED) || status.equals(REJECTED);
  }

  /** Whether it backs what it is shown for on {@code day}, or why it does not. */
  public Backing backingOn(LocalDate day) {
    return Backing.of(this, day);
  }

  /** Whether it was accepted, is still what was stated, and is in force on {@code day}. */
  public boolean backsOn(LocalDate day) {
    return backingOn(day) == Backing.BACKS;
  }

  /** Whether its last day lies before {@code day}. */
  public boolean isExpiredOn(LocalDate day) {
    return expires != null && expires.isBefore(day);
  }

  /** Whether it was issued after {@code day}. */
  public boolean isLaterThan(LocalDate day) {
    return date != null && date.isAfter(day);
  }

  /** What tells the document from others: by its content where known; empty when nothing does. */
  public String document() {
    String known = source.document();
    return known.isEmpty() && !id.isEmpty() ? "id:" + id : known;
  }

  /** The same evidence, lying elsewhere or looked at. */
  public Evidence with(Source other) {
    return new Evidence(id, title, date, expires, status, options, other, review);
  }

  /** The same evidence, which nobody has looked at yet. */
  public Evidence unreviewed() {
    return new Evidence(id, title, date, expires, PENDING, options, source, Review.NONE);
  }

  /** The same evidence for a whole answer: what it is, wherever it is shown. */
  public Evidence whole() {
    return new Evidence(id, title, date, expires, status, List.of(), source, review);
  }

  /**
   * A review as it is written down.
   *
   * @param reviewer who reviewed it; empty when not stated
   * @param comment what was said; empty when nothing
   * @param on the day of the review; null when not stated
   */
  public record Review(String reviewer, String comment, LocalDate on) {
    /** Nothing was written down. */
    public static final Review NONE = new Review("", "", null);
  }
}
