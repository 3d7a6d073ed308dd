package co.veedor.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** Which answers evidence stands for. */
final class EvidenceUses {
  private static final String KIND = "evidence-use";
  private static final String KEY =
      " WHERE evidence = :evidence AND questionnaire = :questionnaire AND question = :question";

  private static final RowMapper<EvidenceUse> USES =
      (row, context) ->
          new EvidenceUse(
              row.getString("evidence"),
              row.getString("questionnaire"),
              row.getString("question"),
              EvidenceUse.options(row.getString("options")));

  private EvidenceUses() {}

  /** New uses come after those the answer has; whether it is another use than before. */
  static boolean put(Change change, Change.Scope scope, EvidenceUse use) {
    Optional<String> before = letters(change.handle(), use);
    keyed(
            change
                .handle()
                .createUpdate(
                    """
                    INSERT INTO evidence_use (evidence, questionnaire, question, options, place)
                    VALUES (:evidence, :questionnaire, :question, :options,
                      (SELECT COALESCE(MAX(u.place), 0) + 1 FROM evidence_use u
                        WHERE u.questionnaire = :questionnaire AND u.question = :question))
                    ON CONFLICT (evidence, questionnaire, question)
                    DO UPDATE SET options = excluded.options
                    """),
            use)
        .bind("options", use.letters())
        .execute();
    change.note(scope, KIND, use.subject(), before.orElse(null), use.letters());
    return !before.equals(Optional.of(use.letters()));
  }

  static void remove(Change change, Change.Scope scope, EvidenceUse use) {
    Optional<String> before = letters(change.handle(), use);
    if (before.isPresent()) {
      keyed(change.handle().createUpdate("DELETE FROM evidence_use" + KEY), use).execute();
      change.note(scope, KIND, use.subject(), before.get(), null);
    }
  }

  static List<EvidenceUse> of(Handle handle, String entity, String period) {
    return handle
        .createQuery(
            """
            SELECT u.evidence, u.questionnaire, u.question, u.options
            FROM evidence_use u JOIN evidence e ON e.id = u.evidence
            WHERE e.entity = :entity AND e.period = :period AND e.removed_at IS NULL
            ORDER BY u.questionnaire, u.question, u.place, u.evidence
            """)
        .bind("entity", entity)
        .bind("period", period)
        .map(USES)
        .list();
  }

  static List<EvidenceUse> of(Handle handle, String evidence) {
    return handle
        .createQuery(
            "SELECT evidence, questionnaire, question, options FROM evidence_use"
                + " WHERE evidence = :evidence ORDER BY questionnaire, question")
        .bind("evidence", evidence)
        .map(USES)
        .list();
  }

  private static Optional<String> letters(Handle handle, EvidenceUse use) {
    return keyed(handle.createQuery("SELECT options FROM evidence_use" + KEY), use)
        .mapTo(String.class)
        .findOne();
  }

  private static <S extends SqlStatement<S>> S keyed(S statement, EvidenceUse use) {
    return statement
        .bind("evidence", use.evidence())
        .bind("questionnaire", use.questionnaire())
        .bind("question", use.question());
  }
}
