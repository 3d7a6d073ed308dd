package co.veedor.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A legal term with its history: norms move it, and not for all entities alike.
 *
 * @param name fixed name such as {@code adopcion.protocolo}
 * @param description what must be done by then, in Spanish
 * @param terms from the oldest to the newest
 */
public record Deadline(String name, String description, List<Term> terms) {
  /**
   * One term of the history.
   *
   * @param from first day the norm that fixes it holds
   * @param order order of the entities it binds: a code of the vocabulary
   * @param due last day to comply
   * @param source the norm
   * @param confidence how sure the day is: a code of the vocabulary
   */
  public record Term(
      LocalDate from, String order, LocalDate due, String source, String confidence) {}

  /** The terms in force on {@code day}, one for each order that has one. */
  public Collection<Term> at(LocalDate day) {
    Map<String, Term> inForce = new LinkedHashMap<>();
    for (Term term : terms) {
      if (!term.from().isAfter(day)) {
        inForce.put(term.order(), term);
      }
    }
    return inForce.values();
  }
}
