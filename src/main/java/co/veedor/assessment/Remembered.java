package co.veedor.assessment;

import java.util.function.Supplier;

/** Something made once, when it is first asked for. Thread-safe. */
public final class Remembered<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T made;

  /** What {@code make} makes; nothing is remembered when it fails. */
  public Remembered(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (made == null) {
      made = make.get();
    }
    return made;
  }
}
