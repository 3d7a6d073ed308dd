package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.response.Evidence;
import co.veedor.response.Response;
import co.veedor.response.ResponseText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The evidence of entities, its files and the answers it stands for. Thread-safe. */
public final class Evidences {
  /** The key of a change that tells the size of a file that was handed in, and not only named. */
  static final String BYTES = "bytes";

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
   * A response of a period with what is found in the files that were handed in for it; each is
   * looked into once. A file that is only named is missing.
   */
  public Response opened(String entity, String period, Response response) {
    Set<String> own =
        of(entity, period).stream()
            .map(StoredEvidence::fileHash)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return response.withEvidence(
        evidence ->
            evidence.source().file().isEmpty()
                ? evidence
                : evidence.with(files.opened(evidence.source(), own)));
  }

  /**
   * Hands in a piece of evidence; without a code of its own, its identifier is its code.
   *
   * @throws co.veedor.fault.FaultException when there is no such period or it is frozen
   */
  public StoredEvidence add(String entity, String period, EvidenceDraft draft, By by) {
    return database.write(by, change -> add(change, entity, period, draft));
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
   * Lets evidence stand for an answer, or changes for which of its options. What was reviewed for
   * less is to be reviewed again.
   *
   * @throws co.veedor.fault.FaultException when it does not exist or its period is frozen
   */
  public void use(EvidenceUse use, By by) {
    database.write(
        by,
        change -> {
          StoredEvidence before = open(change, use.evidence());
          if (EvidenceUses.put(change, before.scope(), use)) {
            Reviews.reopen(change, before);
          }
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
    return database.read(handle -> EvidenceRows.find(handle, id));
  }

  /** The evidence of a period that counts, in the order it was handed in. */
  public List<StoredEvidence> of(String entity, String period) {
    return database.read(handle -> EvidenceRows.of(handle, entity, period));
  }

  /** The answers a piece stands for, or stood for until it was removed. */
  public List<EvidenceUse> usesOf(String evidence) {
    return database.read(handle -> EvidenceUses.of(handle, evidence));
  }

  /** The answers of a period evidence stands for. */
  public List<EvidenceUse> uses(String entity, String period) {
    return database.read(handle -> EvidenceUses.of(handle, entity, period));
  }

  /**
   * Where other entities show a file this period shows, removed evidence aside: by hash, entity and
   * period. A hash that is only stated counts like one that was taken.
   */
  public List<SameFile> sameFiles(String entity, String period) {
    return database.read(handle -> EvidenceRows.sameFiles(handle, entity, period));
  }

  static StoredEvidence add(Change change, String entity, String period, EvidenceDraft draft) {
    String id = change.newId();
    String code = draft.stated().id();
    return add(change, entity, period, draft, id, code.isEmpty() ? id : code);
  }

  /** Takes over a piece as a response file has it, code and review included. */
  static StoredEvidence add(Change change, String entity, String period, Evidence stated) {
    EvidenceDraft draft = new EvidenceDraft(stated, null);
    return add(change, entity, period, draft, change.newId(), stated.id());
  }

  private static StoredEvidence add(
      Change change, String entity, String period, EvidenceDraft draft, String id, String code) {
    Periods.open(change, entity, period);
    Evidence stated = draft.stated();
    boolean kept = draft.file() != null;
    StoredEvidence added =
        new StoredEvidence(
            id,
            code,
            entity,
            period,
            stated.title(),
            stated.source().url(),
            kept ? draft.file().hash() : null,
            kept ? draft.file().name() : stated.source().file(),
            kept ? "" : stated.source().hash(),
            kept ? draft.file().mediaType() : "",
            kept ? draft.file().bytes() : 0,
            stated.date(),
            stated.expires(),
            stated.status(),
            stated.review().comment(),
            stated.review().reviewer(),
            stated.review().on(),
            change.author(),
            change.at(),
            null);
    EvidenceRows.insert(change.handle(), added);
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

  /** Evidence that may change. */
  private static StoredEvidence open(Change change, String id) {
    StoredEvidence evidence = kept(change, id);
    Periods.open(change, evidence.entity(), evidence.period());
    return evidence;
  }

  /** Evidence that counts, also of a frozen period. */
  static StoredEvidence kept(Change change, String id) {
    return EvidenceRows.find(change.handle(), id)
        .filter(found -> found.removedAt() == null)
        .orElseThrow(() -> Refusals.evidence(id));
  }

  private static String told(StoredEvidence evidence) {
    Map<String, Object> told =
        new LinkedHashMap<>(ResponseText.evidence(evidence.shownFor(List.of())));
    if (evidence.fileHash() != null) {
      told.put(BYTES, evidence.bytes());
    }
    return JsonText.line(told);
  }
}
