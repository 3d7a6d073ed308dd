package co.veedor.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What people are in entities. Thread-safe. */
public final class Memberships {
  private final Database database;

  Memberships(Database database) {
    this.database = database;
  }

  /**
   * Gives somebody a role; nothing happens when they have it.
   *
   * @throws co.veedor.fault.FaultException when there is no such person or entity
   */
  public void grant(Membership membership, By by) {
    change(
        """
        INSERT INTO membership (person, entity, role) VALUES (:person, :entity, :role)
        ON CONFLICT (person, entity, role) DO NOTHING
        """,
        membership,
        null,
        membership.role(),
        by);
  }

  /**
   * Takes a role away; nothing happens when they do not have it.
   *
   * @throws co.veedor.fault.FaultException when there is no such person or entity
   */
  public void revoke(Membership membership, By by) {
    change(
        "DELETE FROM membership WHERE person = :person AND entity = :entity AND role = :role",
        membership,
        membership.role(),
        null,
        by);
  }

  /** What a person is, in every entity. */
  public List<Membership> of(String person) {
    return list("person", person);
  }

  /** Who is what in an entity. */
  public List<Membership> in(String entity) {
    return list("entity", entity);
  }

  static List<Membership> all(Handle handle) {
    return handle
        .createQuery("SELECT person, entity, role FROM membership")
        .mapTo(Membership.class)
        .list();
  }

  private List<Membership> list(String column, String value) {
    String sql =
        "SELECT person, entity, role FROM membership WHERE "
            + column
            + " = :value ORDER BY person, entity, role";
    return database.read(
        handle -> handle.createQuery(sql).bind("value", value).mapTo(Membership.class).list());
  }

  private void change(String sql, Membership membership, String old, String now, By by) {
    database.write(
        by,
        change -> {
          People.known(change.handle(), membership.person());
          Entities.known(change.handle(), membership.entity());
          if (change.handle().createUpdate(sql).bindMethods(membership).execute() > 0) {
            change.note(
                Change.Scope.of(membership.entity()), "membership", membership.person(), old, now);
          }
          return membership;
        });
  }
}
