package co.veedor.store;

import co.veedor.document.JsonText;
import co.veedor.response.Evidence;
import java.util.List;

/**
 * What reviewers say about evidence and what entities answer them. All of it stays. It goes on when
 * a period is frozen: it changes nothing the entity submitted. Thread-safe.
 */
public final class Reviews {
  private static final String SELECT =
      "SELECT n.id, n.evidence, n.kind, n.body, n.person, n.said_at FROM review_note n";

  private final Database database;

  Reviews(Database database) {
    this.database = database;
  }

  /**
   * Accepts, rejects or asks about evidence; who accepts or rejects it and the day stay with it.
   * What is asked about or is to be reviewed again was reviewed by nobody.
   *
   * @param status one of {@link Evidence#STATUSES}
   * @param note why, or the question; empty for nothing
   * @throws co.veedor.fault.FaultException when it does not exist, or a question asks nothing or a
   *     rejection gives no reason
   */
  public StoredEvidence review(String id, String status, String note, By by) {
    if (!Evidence.STATUSES.contains(status)) {
      throw Refusals.stop(
          "«" + status + "» no es un estado", "uno de: " + String.join(", ", Evidence.STATUSES));
    }
    if (status.equals(Evidence.ASKED) && note.isBlank()) {
      throw Refusals.stop("la pregunta no dice nada", "lo que la entidad debe aclarar");
    }
    if (status.equals(Evidence.REJECTED) && note.isBlank()) {
      throw Refusals.stop("el rechazo no dice por qué", "lo que le falta a la evidencia");
    }
    return database.write(
        by.or(note),
        change -> {
          StoredEvidence before = Evidences.kept(change, id);
          put(change, id, status, note);
          say(change, id, status, note);
          noted(change, before, status, note);
          return EvidenceRows.find(change.handle(), id).orElseThrow();
        });
  }

  /** What was accepted or rejected for less is to be reviewed again. */
  static void reopen(Change change, StoredEvidence before) {
    if (before.status().equals(Evidence.ACCEPTED) || before.status().equals(Evidence.REJECTED)) {
      put(change, before.id(), Evidence.PENDING, before.note());
      noted(change, before, Evidence.PENDING, before.note());
    }
  }

  private static void noted(Change change, StoredEvidence before, String status, String note) {
    change.note(
        before.scope(),
        "evidence-review",
        before.id(),
        JsonText.line(List.of(before.status(), before.note())),
        JsonText.line(List.of(status, note)));
  }

  private static void put(Change change, String id, String status, String note) {
    boolean reviewed = status.equals(Evidence.ACCEPTED) || status.equals(Evidence.REJECTED);
    change
        .handle()
        .createUpdate(
            "UPDATE evidence SET status = :status, note = :note, reviewer = :reviewer,"
                + " reviewed_on = :on WHERE id = :id")
        .bind("status", status)
        .bind("note", note)
        .bind("reviewer", reviewed ? change.who() : "")
        .bind("on", reviewed ? change.day() : null)
        .bind("id", id)
        .execute();
  }

  /**
   * Answers what a reviewer asked; the evidence waits to be reviewed again.
   *
   * @param body the answer
   * @throws co.veedor.fault.FaultException when nothing was asked, or nothing is answered
   */
  public StoredEvidence reply(String id, String body, By by) {
    if (body.isBlank()) {
      throw Refusals.stop("la respuesta no dice nada", "lo que aclara la evidencia");
    }
    return database.write(
        by,
        change -> {
          StoredEvidence before = Evidences.kept(change, id);
          if (!before.status().equals(Evidence.ASKED)) {
            throw Refusals.stop(
                "nadie espera respuesta sobre esta evidencia", "una evidencia con pregunta");
          }
          put(change, id, Evidence.PENDING, before.note());
          say(change, id, ReviewNote.REPLY, body);
          change.note(before.scope(), "evidence-reply", id, null, JsonText.line(List.of(body)));
          return EvidenceRows.find(change.handle(), id).orElseThrow();
        });
  }

  private static void say(Change change, String evidence, String kind, String body) {
    change
        .handle()
        .createUpdate(
            "INSERT INTO review_note (id, evidence, kind, body, person, said_at)"
                + " VALUES (:id, :evidence, :kind, :body, :person, :saidAt)")
        .bindMethods(
            new ReviewNote(change.newId(), evidence, kind, body, change.person(), change.at()))
        .execute();
  }

  /** What was said about all evidence of a period, in the order it was said. */
  public List<ReviewNote> of(String entity, String period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + " JOIN evidence e ON e.id = n.evidence"
                        + " WHERE e.entity = :entity AND e.period = :period ORDER BY n.id")
                .bind("entity", entity)
                .bind("period", period)
                .mapTo(ReviewNote.class)
                .list());
  }

  /** What was said about one piece, in the order it was said. */
  public List<ReviewNote> about(String evidence) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE n.evidence = :evidence ORDER BY n.id")
                .bind("evidence", evidence)
                .mapTo(ReviewNote.class)
                .list());
  }
}
