package co.veedor.facts;

import co.veedor.number.Fraction;
import java.time.LocalDate;

/**
 * The value of a dated parameter on the day of the assessment.
 *
 * @param name the parameter's name
 * @param group its name without the last part, shared by parameters of a kind
 * @param value in the parameter's unit
 * @param from first day it holds
 * @param source where it comes from
 * @param confidence how sure we are: a code of the vocabulary
 */
public record InForce(
    String name, String group, Fraction value, LocalDate from, String source, String confidence) {

  /** Its name without the group: what it stands for among those of its kind. */
  public String member() {
    return name.substring(group.length() + 1);
  }
}
