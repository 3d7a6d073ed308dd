package co.veedor.web.service;

import co.veedor.store.Person;
import co.veedor.store.Store;

/** What people are called, by id. Thread-safe. */
public final class Names {
  private final Store store;

  /** Names of the people in {@code store}. */
  public Names(Store store) {
    this.store = store;
  }

  /** The name of a person; the id itself when nobody has it. */
  public String of(String id) {
    return store.people().find(id).map(Person::name).orElse(id);
  }
}
