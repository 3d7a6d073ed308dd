package co.veedor.store;

import java.util.List;

/** Who is to answer which part of a period. Thread-safe. */
public final class Assignments {
  private final Database database;

  Assignments(Database database) {
    this.database = database;
  }

  /**
   * A part of a period given to a person.
   *
   * @param entity id of the entity
   * @param period its code
   * @param questionnaire id of the edition
   * @param node the part; {@link TargetValues#WHOLE} for the whole questionnaire
   * @param person id of the person
   */
  public record Assignment(
      String entity, String period, String questionnaire, String node, String person) {
    String subject() {
      return questionnaire + "/" + node;
    }
  }

  /**
   * Gives a part to a person; nothing happens when they have it.
   *
   * @throws co.veedor.fault.FaultException when there is no such period or person, or it is frozen
   */
  public void give(Assignment part, By by) {
    change(
        """
        INSERT INTO assignment (entity, period, questionnaire, node, person)
        VALUES (:entity, :period, :questionnaire, :node, :person)
        ON CONFLICT (entity, period, questionnaire, node, person) DO NOTHING
        """,
        part,
        null,
        part.person(),
        by);
  }

  /**
   * Takes a part away from a person; nothing happens when they do not have it.
   *
   * @throws co.veedor.fault.FaultException when there is no such period or person, or it is frozen
   */
  public void take(Assignment part, By by) {
    change(
        """
        DELETE FROM assignment WHERE entity = :entity AND period = :period
          AND questionnaire = :questionnaire AND node = :node AND person = :person
        """,
        part,
        part.person(),
        null,
        by);
  }

  /** The parts of a period that were given to somebody. */
  public List<Assignment> of(String entity, String period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT entity, period, questionnaire, node, person FROM assignment"
                        + " WHERE entity = :entity AND period = :period"
                        + " ORDER BY questionnaire, node, person")
                .bind("entity", entity)
                .bind("period", period)
                .mapTo(Assignment.class)
                .list());
  }

  private void change(String sql, Assignment part, String old, String now, By by) {
    database.write(
        by,
        change -> {
          StoredPeriod period = Periods.open(change, part.entity(), part.period());
          People.known(change.handle(), part.person());
          if (change.handle().createUpdate(sql).bindMethods(part).execute() > 0) {
            change.note(period.scope(), "assignment", part.subject(), old, now);
          }
          return part;
        });
  }
}
