package co.veedor.plan;

import co.veedor.catalogue.Catalogue;
import co.veedor.number.Fraction;
import java.time.LocalDate;

/**
 * The limits between colours in force on a day.
 *
 * @param catalogue holds the parameters
 * @param day the day
 */
record Limits(Catalogue catalogue, LocalDate day) {

  /** The value of a parameter. */
  Fraction of(String parameter) {
    return catalogue.value(parameter, day);
  }
}
