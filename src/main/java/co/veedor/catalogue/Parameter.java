package co.veedor.catalogue;

import co.veedor.number.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A quantity that rules use, with its history. Values are only ever added; a rule sees the one in
 * force on the day of the assessment.
 *
 * @param name fixed name such as {@code credito.parcial}
 * @param unit what the number counts, in Spanish
 * @param description what it decides, in Spanish
 * @param values from the oldest to the newest
 */
public record Parameter(String name, String unit, String description, List<Value> values) {
  /**
   * One value of the history.
   *
   * @param from first day it holds
   * @param value the quantity, in the parameter's unit
   * @param source where it comes from
   * @param confidence how sure we are: a code of the vocabulary
   */
  public record Value(LocalDate from, Fraction value, String source, String confidence) {}

  /** The value in force on {@code day}; empty before the first one. */
  public Optional<Value> at(LocalDate day) {
    Value inForce = null;
    for (Value value : values) {
      if (!value.from().isAfter(day)) {
        inForce = value;
      }
    }
    return Optional.ofNullable(inForce);
  }
}
