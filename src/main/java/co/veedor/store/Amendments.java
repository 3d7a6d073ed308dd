package co.veedor.store;

import co.veedor.document.Digest;
import co.veedor.document.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The only way to change a frozen period: somebody asks, and a second person approves. All of it,
 * also what was refused, stays. Thread-safe.
 */
public final class Amendments {
  private static final String SELECT =
      "SELECT id, entity, period, kind, body, reason, asked_by, asked_at, state, decided_by,"
          + " decided_at, note FROM amendment";

  private final Database database;

  Amendments(Database database) {
    this.database = database;
  }

  /**
   * Asks for a change.
   *
   * @param by who asks, with the reason
   * @throws co.veedor.fault.FaultException when the period is open, or no reason is given
   */
  public Amendment ask(String entity, String period, Amended what, By by) {
    return database.write(by, change -> ask(change, entity, period, what, by));
  }

  private static Amendment ask(Change change, String entity, String period, Amended what, By by) {
    if (by.reason().isBlank()) {
      throw Refusals.stop("la enmienda no dice por qué", "una razón");
    }
    if (!Periods.known(change.handle(), entity, period).isFrozen()) {
      throw Refusals.stop(
          "la vigencia «" + period + "» está abierta: no necesita enmiendas",
          "una vigencia congelada");
    }
    Amendment asked =
        new Amendment(
            change.newId(),
            entity,
            period,
            what.kind(),
            AmendedText.of(what),
            by.reason(),
            by.person(),
            change.at(),
            Amendment.PENDING,
            null,
            null,
            "");
    insert(change.handle(), asked, what.fileHash());
    change.note(asked.scope(), Amendment.KIND, asked.id(), null, told(asked));
    return asked;
  }

  private static void insert(Handle handle, Amendment asked, String fileHash) {
    handle
        .createUpdate(
            """
            INSERT INTO amendment (id, entity, period, kind, body, file_hash, reason, asked_by,
              asked_at, state, note)
            VALUES (:id, :entity, :period, :kind, :body, :fileHash, :reason, :askedBy, :askedAt,
              :state, :note)
            """)
        .bindMethods(asked)
        .bind("fileHash", fileHash)
        .execute();
  }

  /**
   * Approves an amendment and makes its change, in one transaction.
   *
   * @param note what who approves says; empty for nothing
   * @throws co.veedor.fault.FaultException when it is not pending, who approves also asked, or what
   *     it changes is no longer as it was
   */
  public Amendment approve(String id, String note, By by) {
    return database.write(
        by.or(note),
        change -> {
          Amendment asked = pending(change, id);
          refuseOwn(asked, by);
          Amendment approved = end(change, asked, Amendment.APPROVED, note);
          change.amend(asked);
          asked.change().apply(change, asked.entity(), asked.period());
          return approved;
        });
  }

  /**
   * Refuses an amendment.
   *
   * @param note why
   * @throws co.veedor.fault.FaultException when it is not pending, or who refuses also asked
   */
  public Amendment refuse(String id, String note, By by) {
    return database.write(
        by.or(note),
        change -> {
          Amendment asked = pending(change, id);
          refuseOwn(asked, by);
          return end(change, asked, Amendment.REFUSED, note);
        });
  }

  /**
   * Takes an amendment back.
   *
   * @throws co.veedor.fault.FaultException when it is not pending, or somebody else asked for it
   */
  public Amendment withdraw(String id, By by) {
    return database.write(
        by,
        change -> {
          Amendment asked = pending(change, id);
          if (!asked.askedBy().equals(by.person())) {
            throw Refusals.stop("la enmienda la pidió otra persona", "una enmienda propia");
          }
          return end(change, asked, Amendment.WITHDRAWN, "");
        });
  }

  /** An amendment. */
  public Optional<Amendment> find(String id) {
    return database.read(handle -> find(handle, id));
  }

  /** The amendments of a period, in the order they were asked for. */
  public List<Amendment> of(String entity, String period) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE entity = :entity AND period = :period ORDER BY id")
                .bind("entity", entity)
                .bind("period", period)
                .mapTo(Amendment.class)
                .list());
  }

  private static Optional<Amendment> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + " WHERE id = :id")
        .bind("id", id)
        .mapTo(Amendment.class)
        .findOne();
  }

  private static Amendment pending(Change change, String id) {
    return find(change.handle(), id)
        .filter(Amendment::isPending)
        .orElseThrow(
            () -> Refusals.stop("la enmienda no espera decisión", "una enmienda pendiente"));
  }

  private static void refuseOwn(Amendment asked, By by) {
    if (asked.askedBy().equals(by.person())) {
      throw Refusals.stop(
          "quien pide una enmienda no decide sobre ella", "la decisión de otra persona");
    }
  }

  private static Amendment end(Change change, Amendment asked, String state, String note) {
    change
        .handle()
        .createUpdate(
            "UPDATE amendment SET state = :state, decided_by = :by, decided_at = :at, note = :note"
                + " WHERE id = :id")
        .bind("state", state)
        .bind("by", change.person())
        .bind("at", change.at())
        .bind("note", note)
        .bind("id", asked.id())
        .execute();
    Amendment ended = find(change.handle(), asked.id()).orElseThrow();
    change.note(asked.scope(), Amendment.KIND, asked.id(), told(asked), told(ended));
    return ended;
  }

  private static String told(Amendment amendment) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("state", amendment.state());
    told.put("kind", amendment.kind());
    told.put("subject", amendment.change().subject());
    told.put("askedBy", amendment.askedBy());
    told.put("reason", amendment.reason());
    told.put("note", amendment.note());
    told.put("content", Digest.of(amendment.body()));
    return JsonText.line(told);
  }
}
