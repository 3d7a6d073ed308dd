package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.response.Entity;
import co.veedor.response.ResponseText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The entities that assess themselves. Thread-safe. */
public final class Entities {
  private static final String SELECT =
      "SELECT id, name, ord AS \"order\", kind, category, population, grp AS \"group\", created_at"
          + " FROM entity";

  private final Database database;

  Entities(Database database) {
    this.database = database;
  }

  /** Registers an entity, or changes what is known of it; {@code group} may be empty. */
  public StoredEntity put(Entity entity, String group, By by) {
    return database.write(by, change -> put(change, entity, group));
  }

  /** The entity with an id. */
  public Optional<StoredEntity> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  /** All entities, by id. */
  public List<StoredEntity> all() {
    return database.read(Entities::all);
  }

  static List<StoredEntity> all(Handle handle) {
    return handle.createQuery(SELECT + " ORDER BY id").mapTo(StoredEntity.class).list();
  }

  /**
   * The entity a period is judged by: as it is, or, when the period is frozen, as it was then.
   *
   * @throws co.veedor.fault.FaultException when there is no such period
   */
  public Entity judged(String id, String period) {
    return database.read(handle -> judged(handle, Periods.known(handle, id, period)));
  }

  static Entity judged(Handle handle, StoredPeriod period) {
    Entity now = known(handle, period.entity()).entity();
    return period.isFrozen() ? submitted(handle, period).orElse(now) : now;
  }

  /** Only the history knows what it was; empty when that began later. */
  private static Optional<Entity> submitted(Handle handle, StoredPeriod period) {
    return handle
        .createQuery(
            """
            SELECT new FROM history
            WHERE entity = :entity AND period = '' AND kind = 'entity' AND seq < (
              SELECT MAX(f.seq) FROM history f
              WHERE f.entity = :entity AND f.period = :code AND f.kind = 'period'
                AND f.new = :state)
            ORDER BY seq DESC LIMIT 1
            """)
        .bind("entity", period.entity())
        .bind("code", period.code())
        .bind("state", StoredPeriod.FROZEN)
        .mapTo(String.class)
        .findOne()
        .map(Retelling::map)
        .map(Entities::read);
  }

  private static Entity read(Map<String, Object> told) {
    return new Entity(
        Objects.toString(told.get("name"), ""),
        Objects.toString(told.get("id"), ""),
        Objects.toString(told.get("order"), ""),
        Objects.toString(told.get("kind"), ""),
        told.get("category") instanceof BigDecimal category ? category.intValue() : null,
        told.get("population") instanceof BigDecimal people ? people.longValue() : null);
  }

  static Optional<StoredEntity> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + " WHERE id = :id")
        .bind("id", id)
        .mapTo(StoredEntity.class)
        .findOne();
  }

  static StoredEntity known(Handle handle, String id) {
    return find(handle, id).orElseThrow(() -> Refusals.entity(id));
  }

  static StoredEntity put(Change change, Entity entity, String group) {
    Optional<StoredEntity> before = find(change.handle(), entity.id());
    StoredEntity after =
        new StoredEntity(entity, group, before.map(StoredEntity::createdAt).orElse(change.at()));
    change
        .handle()
        .createUpdate(
            """
            INSERT INTO entity (id, name, ord, kind, category, population, grp, created_at)
            VALUES (:entity.id, :entity.name, :entity.order, :entity.kind, :entity.category,
              :entity.population, :group, :createdAt)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, ord = excluded.ord,
              kind = excluded.kind, category = excluded.category,
              population = excluded.population, grp = excluded.grp
            """)
        .bindMethods(after)
        .execute();
    change.note(
        Change.Scope.of(entity.id()),
        "entity",
        entity.id(),
        before.map(Entities::told).orElse(null),
        told(after));
    return after;
  }

  static String told(StoredEntity stored) {
    Map<String, Object> told = new LinkedHashMap<>(ResponseText.entity(stored.entity()));
    told.put("group", stored.group());
    return JsonText.line(told);
  }
}
