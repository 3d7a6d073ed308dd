package co.veedor.store;

/** What ids of a store are called. */
public final class StoredNames {
  private final Store store;

  /** Of what {@code store} keeps. */
  public StoredNames(Store store) {
    this.store = store;
  }

  /**
   * The title of a piece of evidence, the name of a person, the moment of a sample or an amendment;
   * any other text as it is.
   */
  public String of(String id) {
    return store
        .evidence()
        .find(id)
        .map(found -> "«" + found.title() + "»")
        .or(() -> store.people().find(id).map(Person::name))
        .or(() -> store.samples().find(id).map(found -> "del " + Moments.told(found.drawnAt())))
        .or(() -> store.amendments().find(id).map(asked -> "del " + Moments.told(asked.askedAt())))
        .orElse(id);
  }
}
