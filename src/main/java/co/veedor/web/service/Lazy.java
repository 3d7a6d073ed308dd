package co.veedor.web.service;

import java.util.function.Supplier;

/** Something made when it is first asked for, once. Thread-safe. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> make;
  private T made;

  /** What {@code make} gives at the first call. */
  public Lazy(Supplier<T> make) {
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
