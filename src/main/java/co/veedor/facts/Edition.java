package co.veedor.facts;

import java.time.LocalDate;

/**
 * A questionnaire that is being assessed.
 *
 * @param id its id
 * @param name what people call it
 * @param validFrom first day it holds
 * @param validTo last day it holds; null while in force
 */
public record Edition(String id, String name, LocalDate validFrom, LocalDate validTo) {

  /** Whether it holds on {@code day}. */
  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }
}
