package co.veedor.fault;

import java.util.Collection;

/**
 * One thing wrong, told in Spanish.
 *
 * @param where the place, as {@code archivo:línea} or {@code hoja!celda}; may be empty for
 *     arguments
 * @param what what is wrong, without final stop
 * @param expected what would have been right, without final stop; empty when {@code what} says it
 * @param nearest the known id closest to the one given; empty when none is close
 */
public record Fault(String where, String what, String expected, String nearest) {
  /** A fault with no id to suggest. */
  public static Fault at(Place where, String what, String expected) {
    return new Fault(where.toString(), what, expected, "");
  }

  /** A fault about the unknown id {@code given}: suggests the nearest of {@code known}. */
  public static Fault unknown(
      Place where, String what, String expected, String given, Collection<String> known) {
    return new Fault(where.toString(), what, expected, Nearest.to(given, known));
  }

  /** The whole sentence a person reads. */
  public String message() {
    StringBuilder text = new StringBuilder(where.isEmpty() ? "" : where + ": ");
    text.append(what).append('.');
    if (!expected.isEmpty()) {
      text.append(" Se esperaba ").append(expected).append('.');
    }
    if (!nearest.isEmpty()) {
      text.append(" ¿Quiso decir «").append(nearest).append("»?");
    }
    return text.toString();
  }

  /**
   * Whether a person who wrote {@code given} may have meant {@code known}: one slip of the hand.
   */
  public static boolean isNear(String given, String known) {
    return Nearest.isSlip(given, known);
  }
}
