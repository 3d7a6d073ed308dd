package co.veedor.facts;

import java.time.LocalDate;

/**
 * When the assessment is made and of what time it speaks.
 *
 * @param asOf the day whose norms, parameters and evidence count
 * @param periodStart first day of the period assessed
 * @param periodEnd last day of the period assessed
 * @param basis code of the reading that counts as the value
 */
public record Moment(LocalDate asOf, LocalDate periodStart, LocalDate periodEnd, String basis) {

  /** Whether {@code asOf} lies from {@code first} to {@code last}; a star is no limit. */
  public boolean isWithin(String first, String last) {
    return (first.equals("*") || !asOf.isBefore(LocalDate.parse(first)))
        && (last.equals("*") || !asOf.isAfter(LocalDate.parse(last)));
  }
}
