package co.veedor.store;

/** Others kept the store so busy that a piece of work found no turn: nothing of it was done. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BusyException(Throwable cause) {
    super("no turn in the store", cause);
  }
}
