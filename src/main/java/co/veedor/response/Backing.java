package co.veedor.response;

import java.time.LocalDate;

/**
 * Whether a piece of evidence backs what it is shown for on a day, or the first reason why it does
 * not: what its review came to, then what its file is, then its dates.
 */
public enum Backing {
  /** It was accepted, is what was stated, and is in force. */
  BACKS,
  /** Whoever reviewed it rejected it. */
  REJECTED,
  /** Nobody has reviewed it. */
  PENDING,
  /** Its reviewer asked the entity about it. */
  ASKED,
  /** Its file holds nothing. */
  EMPTY,
  /** Its file is not the one whose hash the entity stated. */
  CHANGED,
  /** It was issued after the day. */
  LATER,
  /** Its last day lies before the day. */
  EXPIRED;

  static Backing of(Evidence evidence, LocalDate day) {
    return switch (evidence.status()) {
      case Evidence.ACCEPTED -> ofAccepted(evidence, day);
      case Evidence.REJECTED -> REJECTED;
      case Evidence.ASKED -> ASKED;
      default -> PENDING;
    };
  }

  private static Backing ofAccepted(Evidence evidence, LocalDate day) {
    String file = evidence.source().found().state();
    if (file.equals(Attachment.EMPTY)) {
      return EMPTY;
    }
    if (file.equals(Attachment.CHANGED)) {
      return CHANGED;
    }
    if (evidence.isLaterThan(day)) {
      return LATER;
    }
    return evidence.isExpiredOn(day) ? EXPIRED : BACKS;
  }
}
