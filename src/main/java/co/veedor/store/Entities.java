package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.response.Entity;
import co.veedor.response.ResponseText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    return database.read(
        handle -> handle.createQuery(SELECT + " ORDER BY id").mapTo(StoredEntity.class).list());
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

  private static String told(StoredEntity stored) {
    Map<String, Object> told = new LinkedHashMap<>(ResponseText.entity(stored.entity()));
    told.put("group", stored.group());
    return JsonText.line(told);
  }
}
