package co.veedor.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The answers of entities. Thread-safe. */
public final class Answers {
  private static final String SELECT =
      "SELECT questionnaire, question, version, body, updated_by, updated_at FROM answer"
          + " WHERE entity = :entity AND period = :period";

  private final Database database;

  Answers(Database database) {
    this.database = database;
  }

  /**
   * Saves one answer; whoever gets {@link SaveResult.Saved} finds it again after a power cut.
   *
   * @param body the JSON value a response file would hold for the question, without evidence; null
   *     to clear. Whether it fits the question is for who reads the whole {@link #document} to say
   * @param expectedVersion the version the writer saw; 0 when there was no answer
   * @throws co.veedor.fault.FaultException when the body is no such JSON or there is no such period
   */
  public SaveResult save(AnswerKey key, String body, long expectedVersion, By by) {
    Slot slot = key.slot();
    String checked = Bodies.answer(body, slot.subject());
    return database.write(
        by,
        change -> {
          StoredPeriod period = Periods.known(change.handle(), key.entity(), key.period());
          return period.isFrozen()
              ? new SaveResult.Frozen(period.frozenAt(), period.frozenBy())
              : slot.save(change, checked, expectedVersion);
        });
  }

  /** One answer; empty when the question was never answered. */
  public Optional<StoredAnswer> find(AnswerKey key) {
    return database
        .read(handle -> key.slot().held(handle))
        .map(
            held ->
                new StoredAnswer(
                    key.questionnaire(),
                    key.question(),
                    held.version(),
                    held.body(),
                    held.updatedBy(),
                    held.updatedAt()));
  }

  /** All answers of a period, cleared ones included, by questionnaire and question. */
  public List<StoredAnswer> of(String entity, String period) {
    return database.read(handle -> of(handle, entity, period));
  }

  /** The periods in which each entity has answers, by its id. */
  public Map<String, Set<String>> periods() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT DISTINCT entity, period FROM answer WHERE body IS NOT NULL")
                .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
                .collect(
                    Collectors.groupingBy(
                        found -> found[0],
                        Collectors.mapping(found -> found[1], Collectors.toSet()))));
  }

  /**
   * The whole response of a period as the JSON text of a response file, evidence in its answers. A
   * period nobody answered gives a file without answers, which its reader refuses.
   *
   * @throws co.veedor.fault.FaultException when there is no such period
   */
  public String document(String entity, String period) {
    return database.read(handle -> KeptPeriod.read(handle, entity, period).text());
  }

  static List<StoredAnswer> of(Handle handle, String entity, String period) {
    return handle
        .createQuery(SELECT + " ORDER BY questionnaire, question")
        .bind("entity", entity)
        .bind("period", period)
        .mapTo(StoredAnswer.class)
        .list();
  }
}
