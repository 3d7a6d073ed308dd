package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.response.ResponseText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The evidence of entities, its files and the answers it stands for. Thread-safe. */
public final class Evidences {
  private static final String SELECT =
      "SELECT id, entity, period, title, url, file_hash, file_name, media_type, bytes, issued,"
          + " expires, status, note, created_by, created_at, removed_at FROM evidence";
  private static final List<String> STATUSES = List.of("por_revisar", "aceptada", "rechazada");

  private final Database database;
  private final EvidenceFiles files;

  Evidences(Database database, EvidenceFiles files) {
    this.database = database;
    this.files = files;
  }

  /**
   * Keeps a file; the same bytes lie once. It belongs to nobody until evidence names it.
   *
   * @param name what its sender calls it; only its last part is kept, as a label
   * @throws co.veedor.fault.FaultException when it is outside the limits
   */
  public StoredFile put(InputStream in, String name, FileLimits limits) {
    try {
      return files.put(in, name, limits);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The bytes of a file that is kept; the caller closes them. */
  public InputStream open(String hash) {
    try {
      return files.open(hash);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Hands in a piece of evidence.
   *
   * @throws co.veedor.fault.FaultException when there is no such period or it is frozen
   */
  public StoredEvidence add(String entity, String period, EvidenceDraft draft, By by) {
    return database.write(by, change -> add(change, entity, period, draft));
  }

  /**
   * Says whether evidence was accepted.
   *
   * @param status {@code por_revisar}, {@code aceptada} or {@code rechazada}
   * @param note why; empty for nothing
   *     <p>Also when its period is frozen: reviewing changes nothing the entity submitted.
   * @throws co.veedor.fault.FaultException when it does not exist
   */
  public StoredEvidence review(String id, String status, String note, By by) {
    if (!STATUSES.contains(status)) {
      throw Refusals.stop(
          "«" + status + "» no es un estado", "uno de: " + String.join(", ", STATUSES));
    }
    return database.write(
        by,
        change -> {
          StoredEvidence before = kept(change, id);
          change
              .handle()
              .createUpdate("UPDATE evidence SET status = :status, note = :note WHERE id = :id")
              .bind("status", status)
              .bind("note", note)
              .bind("id", id)
              .execute();
          change.note(
              before.scope(),
              "evidence-review",
              id,
              JsonText.line(List.of(before.status(), before.note())),
              JsonText.line(List.of(status, note)));
          return find(change.handle(), id).orElseThrow();
        });
  }

  /**
   * Makes evidence count no longer; it stays where it is.
   *
   * @throws co.veedor.fault.FaultException when it does not exist or its period is frozen
   */
  public void remove(String id, By by) {
    database.write(by, change -> remove(change, id));
  }

  /**
   * Lets evidence stand for an answer, or changes for which of its options.
   *
   * @throws co.veedor.fault.FaultException when it does not exist or its period is frozen
   */
  public void use(EvidenceUse use, By by) {
    database.write(
        by,
        change -> {
          EvidenceUses.put(change, open(change, use.evidence()).scope(), use);
          return use;
        });
  }

  /**
   * Takes evidence away from an answer; nothing happens when it did not stand for it.
   *
   * @throws co.veedor.fault.FaultException when it does not exist or its period is frozen
   */
  public void unuse(EvidenceUse use, By by) {
    database.write(
        by,
        change -> {
          EvidenceUses.remove(change, open(change, use.evidence()).scope(), use);
          return use;
        });
  }

  /** A piece of evidence, also when removed. */
  public Optional<StoredEvidence> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  /** The evidence of a period that counts, in the order it was handed in. */
  public List<StoredEvidence> of(String entity, String period) {
    return database.read(handle -> of(handle, entity, period));
  }

  /** The answers of a period evidence stands for. */
  public List<EvidenceUse> uses(String entity, String period) {
    return database.read(handle -> EvidenceUses.of(handle, entity, period));
  }

  static StoredEvidence add(Change change, String entity, String period, EvidenceDraft draft) {
    Periods.open(change, entity, period);
    StoredFile file = draft.file() == null ? EvidenceDraft.named("") : draft.file();
    StoredEvidence added =
        new StoredEvidence(
            change.newId(),
            entity,
            period,
            draft.title(),
            draft.url(),
            file.hash(),
            file.name(),
            file.mediaType(),
            file.bytes(),
            draft.issued(),
            draft.expires(),
            draft.status(),
            "",
            change.person(),
            change.at(),
            null);
    insert(change.handle(), added);
    change.note(added.scope(), "evidence", added.id(), null, told(added));
    return added;
  }

  static StoredEvidence remove(Change change, String id) {
    StoredEvidence before = open(change, id);
    change
        .handle()
        .createUpdate("UPDATE evidence SET removed_at = :at WHERE id = :id")
        .bind("at", change.at())
        .bind("id", id)
        .execute();
    change.note(before.scope(), "evidence", id, told(before), null);
    return before;
  }

  private static void insert(Handle handle, StoredEvidence added) {
    handle
        .createUpdate(
            """
            INSERT INTO evidence (id, entity, period, title, url, file_hash, file_name, media_type,
              bytes, issued, expires, status, note, created_by, created_at)
            VALUES (:id, :entity, :period, :title, :url, :fileHash, :fileName, :mediaType,
              :bytes, :issued, :expires, :status, :note, :createdBy, :createdAt)
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

  private static Optional<StoredEvidence> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + " WHERE id = :id")
        .bind("id", id)
        .mapTo(StoredEvidence.class)
        .findOne();
  }

  /** Evidence that may change. */
  private static StoredEvidence open(Change change, String id) {
    StoredEvidence evidence = kept(change, id);
    Periods.open(change, evidence.entity(), evidence.period());
    return evidence;
  }

  private static StoredEvidence kept(Change change, String id) {
    return find(change.handle(), id)
        .filter(found -> found.removedAt() == null)
        .orElseThrow(() -> Refusals.evidence(id));
  }

  private static String told(StoredEvidence evidence) {
    var told = ResponseText.evidence(evidence.shownFor(List.of()));
    told.put("hash", evidence.fileHash());
    return JsonText.line(told);
  }
}
