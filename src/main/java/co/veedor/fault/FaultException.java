package co.veedor.fault;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Stops the work because something given is wrong. Never raised for a failure of the program
 * itself: whoever catches it may show {@link #getMessage()} to a person as it is.
 */
public final class FaultException extends RuntimeException {
  private static final int SHOWN = 20;

  /** Which kind of thing is wrong. */
  public enum Kind {
    /** A questionnaire, catalogue or case file of Veedor's own content. */
    CONTENT,
    /** A rule or decision table. */
    RULE,
    /** A response file. */
    RESPONSE,
    /** What is kept does not allow it: it does not exist, exists already or is frozen. */
    STATE,
    /** The words of the command, or a folder it names. */
    USAGE
  }

  private final Kind kind;
  private final transient List<Fault> faults;

  /** Stops with all that was found; {@code faults} is not empty. */
  public FaultException(Kind kind, List<Fault> faults) {
    super(told(faults));
    this.kind = kind;
    this.faults = List.copyOf(faults);
  }

  /** Stops with one fault. */
  public FaultException(Kind kind, Fault fault) {
    this(kind, List.of(fault));
  }

  /** What kind of thing is wrong. */
  public Kind kind() {
    return kind;
  }

  /** All that was found wrong, in the order of the file. */
  public List<Fault> faults() {
    return faults;
  }

  private static String told(List<Fault> faults) {
    String told =
        faults.stream().limit(SHOWN).map(Fault::message).collect(Collectors.joining("\n"));
    int more = faults.size() - SHOWN;
    return more > 0 ? told + "\nHay " + more + " errores más como estos." : told;
  }
}
