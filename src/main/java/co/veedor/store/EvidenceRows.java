package co.veedor.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows evidence is kept in. */
final class EvidenceRows {
  private static final String SELECT =
      "SELECT id, code, entity, period, title, url, file_hash, file_name, stated_hash, media_type,"
          + " bytes, issued, expires, status, note, reviewer, reviewed_on, created_by, created_at,"
          + " removed_at FROM evidence";

  private EvidenceRows() {}

  static void insert(Handle handle, StoredEvidence added) {
    handle
        .createUpdate(
            """
            INSERT INTO evidence (id, code, entity, period, title, url, file_hash, file_name,
              stated_hash, media_type, bytes, issued, expires, status, note, reviewer, reviewed_on,
              created_by, created_at)
            VALUES (:id, :code, :entity, :period, :title, :url, :fileHash, :fileName,
              :statedHash, :mediaType, :bytes, :issued, :expires, :status, :note, :reviewer,
              :reviewedOn, :createdBy, :createdAt)
            """)
        .bindMethods(added)
        .execute();
  }

  static List<StoredEvidence> of(Handle handle, String entity, String period) {
    return handle
        .createQuery(
            SELECT
                + " WHERE entity = :entity AND period = :period AND removed_at IS NULL ORDER BY id")
        .bind("entity", entity)
        .bind("period", period)
        .mapTo(StoredEvidence.class)
        .list();
  }

  static List<SameFile> sameFiles(Handle handle, String entity, String period) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT COALESCE(file_hash, stated_hash) AS hash, entity, period FROM evidence
            WHERE entity <> :entity AND removed_at IS NULL
              AND COALESCE(file_hash, stated_hash) IN (
                SELECT COALESCE(own.file_hash, own.stated_hash) FROM evidence own
                WHERE own.entity = :entity AND own.period = :period AND own.removed_at IS NULL
                  AND COALESCE(own.file_hash, own.stated_hash) <> '')
            ORDER BY hash, entity, period
            """)
        .bind("entity", entity)
        .bind("period", period)
        .mapTo(SameFile.class)
        .list();
  }

  static Optional<StoredEvidence> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + " WHERE id = :id")
        .bind("id", id)
        .mapTo(StoredEvidence.class)
        .findOne();
  }
}
