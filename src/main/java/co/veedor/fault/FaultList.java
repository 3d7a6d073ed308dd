package co.veedor.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers faults while something is read, so that a person sees all of them at once. */
public final class FaultList {
  private final FaultException.Kind kind;
  private final List<Fault> found = new ArrayList<>();

  /** An empty list for faults of one kind. */
  public FaultList(FaultException.Kind kind) {
    this.kind = kind;
  }

  /** Notes a fault. */
  public void add(Fault fault) {
    found.add(fault);
  }

  /** Notes a fault at a place. */
  public void add(Place where, String what, String expected) {
    found.add(Fault.at(where, what, expected));
  }

  /** Notes that {@code given} is not one of {@code known}. */
  public void unknown(
      Place where, String what, String expected, String given, Collection<String> known) {
    found.add(Fault.unknown(where, what, expected, given, known));
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Everything noted so far, to be thrown; there must be something. */
  public FaultException thrown() {
    return new FaultException(kind, found);
  }

  /**
   * Goes on only when nothing was found.
   *
   * @throws FaultException with everything noted so far
   */
  public void stopIfAny() {
    if (!found.isEmpty()) {
      throw thrown();
    }
  }
}
