package co.veedor.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What entities decide about their plans: for each period, the plan's file as JSON. Thread-safe.
 */
public final class Decisions {
  private final Database database;

  Decisions(Database database) {
    this.database = database;
  }

  /**
   * Saves the plan's file of a period, like an answer; also when it is frozen, for what is planned
   * follows what was submitted and changes nothing of it.
   *
   * @param body the JSON of a plan's file; null to clear. Whether it makes sense is for the reader
   *     of plans to say
   * @param expectedVersion the version the writer saw; 0 when there was none
   * @throws co.veedor.fault.FaultException when the body is no JSON or there is no such period
   */
  public SaveResult save(String entity, String period, String body, long expectedVersion, By by) {
    String checked = Bodies.json(body, "plan");
    return database.write(
        by, change -> slot(entity, period).save(change, checked, expectedVersion));
  }

  /** What is stored; empty when nothing ever was. The version is the one to state when saving. */
  public Optional<SaveResult.Saved> find(String entity, String period) {
    return database
        .read(handle -> slot(entity, period).held(handle))
        .map(held -> new SaveResult.Saved(held.version(), held.body()));
  }

  static Slot slot(String entity, String period) {
    Map<String, String> key = new LinkedHashMap<>();
    key.put("entity", entity);
    key.put("period", period);
    return new Slot("decision", key, "plan");
  }
}
