package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.number.Fraction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** What entities want to reach. Thread-safe. */
public final class TargetValues {
  /** Stands for the whole questionnaire in the place of a node. */
  public static final String WHOLE = "*";

  private static final String KEY =
      " WHERE entity = :entity AND period = :period AND questionnaire = :questionnaire"
          + " AND node = :node";

  private final Database database;

  TargetValues(Database database) {
    this.database = database;
  }

  /**
   * States a target, or takes it back.
   *
   * @param key whose target: a node or question in the place of the question, or {@link #WHOLE}
   * @param percent 0–100; null to take it back
   * @throws co.veedor.fault.FaultException when there is no such period or it is frozen
   */
  public void put(AnswerKey key, Fraction percent, By by) {
    database.write(
        by,
        change -> {
          put(change, key, percent);
          return key;
        });
  }

  /** The targets of a period: questionnaire, then node, then percent as a decimal text. */
  public Map<String, Map<String, String>> of(String entity, String period) {
    return database.read(handle -> of(handle, entity, period));
  }

  static void put(Change change, AnswerKey key, Fraction percent) {
    StoredPeriod period = Periods.open(change, key.entity(), key.period());
    Optional<String> before = find(change.handle(), key);
    String now = percent == null ? null : JsonText.line(percent);
    if (now == null) {
      bound(change.handle().createUpdate("DELETE FROM target" + KEY), key).execute();
    } else {
      bound(
              change
                  .handle()
                  .createUpdate(
                      """
                      INSERT INTO target (entity, period, questionnaire, node, value)
                      VALUES (:entity, :period, :questionnaire, :node, :value)
                      ON CONFLICT (entity, period, questionnaire, node)
                      DO UPDATE SET value = excluded.value
                      """),
              key)
          .bind("value", now)
          .execute();
    }
    String subject = key.questionnaire() + "/" + key.question();
    change.note(period.scope(), "target", subject, before.orElse(null), now);
  }

  static Map<String, Map<String, String>> of(Handle handle, String entity, String period) {
    Map<String, Map<String, String>> targets = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT questionnaire, node, value FROM target"
                + " WHERE entity = :entity AND period = :period ORDER BY questionnaire, node")
        .bind("entity", entity)
        .bind("period", period)
        .mapToMap()
        .forEach(
            row ->
                targets
                    .computeIfAbsent(
                        row.get("questionnaire").toString(), id -> new LinkedHashMap<>())
                    .put(row.get("node").toString(), row.get("value").toString()));
    return targets;
  }

  private static Optional<String> find(Handle handle, AnswerKey key) {
    return bound(handle.createQuery("SELECT value FROM target" + KEY), key)
        .mapTo(String.class)
        .findOne();
  }

  private static <S extends SqlStatement<S>> S bound(S statement, AnswerKey key) {
    return statement
        .bind("entity", key.entity())
        .bind("period", key.period())
        .bind("questionnaire", key.questionnaire())
        .bind("node", key.question());
  }
}
