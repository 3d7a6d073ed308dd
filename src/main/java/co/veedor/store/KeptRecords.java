package co.veedor.store;

import co.veedor.document.Digest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** What is kept of a period beside its response and its plan, as {@link RetoldRecords} tells it. */
final class KeptRecords {
  private static final String OF_PERIOD = " WHERE entity = :entity AND period = :code";

  private final Handle handle;
  private final String entity;
  private final String period;
  private final Map<String, Map<String, Object>> records = new TreeMap<>();

  private KeptRecords(Handle handle, String entity, String period) {
    this.handle = handle;
    this.entity = entity;
    this.period = period;
  }

  static Map<String, Map<String, Object>> of(Handle handle, String entity, String period) {
    KeptRecords kept = new KeptRecords(handle, entity, period);
    kept.period();
    kept.people();
    kept.each("SELECT * FROM sample" + OF_PERIOD, kept::sample);
    kept.each("SELECT * FROM amendment" + OF_PERIOD, kept::amendment);
    kept.each(
        "SELECT n.* FROM review_note n JOIN evidence e ON e.id = n.evidence"
            + " WHERE e.entity = :entity AND e.period = :code ORDER BY n.id",
        kept::note);
    return kept.records;
  }

  private void each(String sql, Consumer<Map<String, Object>> row) {
    handle
        .createQuery(sql)
        .bind("entity", entity)
        .bind("code", period)
        .mapToMap()
        .list()
        .forEach(row);
  }

  private void period() {
    each(
        "SELECT * FROM period WHERE entity = :entity AND code = :code",
        row ->
            copy(
                RetoldRecords.PERIOD + period,
                row,
                Map.of(
                    "state", "state",
                    "opened_at", "openedAt",
                    "frozen_at", "frozenAt",
                    "frozen_by", "frozenBy")));
  }

  private void people() {
    each(
        "SELECT * FROM assignment" + OF_PERIOD,
        row ->
            copy(
                RetoldRecords.ASSIGNMENT
                    + row.get("questionnaire")
                    + "/"
                    + row.get("node")
                    + " "
                    + row.get("person"),
                row,
                Map.of("person", "person")));
    each(
        "SELECT * FROM answer" + OF_PERIOD,
        row ->
            copy(
                RetoldRecords.ANSWERED + row.get("questionnaire") + "/" + row.get("question"),
                row,
                Map.of("updated_by", "updatedBy", "updated_at", "updatedAt")));
    each(
        "SELECT * FROM evidence" + OF_PERIOD,
        row ->
            copy(
                RetoldRecords.HANDED + row.get("id"),
                row,
                Map.of("created_by", "createdBy", "created_at", "createdAt")));
  }

  private void sample(Map<String, Object> row) {
    Map<String, Object> record =
        copy(
            RetoldRecords.SAMPLE + row.get("id"),
            row,
            Map.of(
                "method", "method",
                "seed", "seed",
                "size", "size",
                "population", "population",
                "drawn_by", "drawnBy",
                "drawn_at", "drawnAt"));
    record.put("members", text(row, "members").lines().toList());
    record.put("listing", Digest.of(text(row, "listing")));
  }

  private void amendment(Map<String, Object> row) {
    Map<String, Object> record =
        copy(
            RetoldRecords.AMENDMENT + row.get("id"),
            row,
            Map.of(
                "state", "state",
                "kind", "kind",
                "reason", "reason",
                "note", "note",
                "asked_by", "askedBy",
                "asked_at", "askedAt",
                "decided_by", "decidedBy",
                "decided_at", "decidedAt"));
    String body = text(row, "body");
    record.put("content", Digest.of(body));
    record.put("subject", ToldText.read(body) instanceof Map<?, ?> change ? subject(change) : body);
  }

  /** What somebody spoilt need not be an amendment any more. */
  private static String subject(Map<?, ?> change) {
    Object question = change.get("question");
    return question == null
        ? Objects.toString(change.get("evidence"), "")
        : change.get("questionnaire") + "/" + question;
  }

  private void note(Map<String, Object> row) {
    ReviewNote note =
        new ReviewNote(
            text(row, "id"),
            text(row, "evidence"),
            text(row, "kind"),
            text(row, "body"),
            text(row, "person"),
            null);
    RetoldRecords.say(records, note, text(row, "said_at"));
  }

  private Map<String, Object> copy(
      String place, Map<String, Object> row, Map<String, String> columns) {
    Map<String, Object> record = new LinkedHashMap<>();
    columns.forEach((column, key) -> record.put(key, row.get(column)));
    records.put(place, record);
    return record;
  }

  private static String text(Map<String, Object> row, String column) {
    return Objects.toString(row.get(column), "");
  }
}
