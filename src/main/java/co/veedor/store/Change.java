package co.veedor.store;

import co.veedor.response.Colombia;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** One writing transaction: what it does goes into the history with it. */
final class Change {
  private final Handle handle;
  private final By by;
  private final Instant at;
  private final Ids ids;
  private final Head before;
  private Head head;

  /** Looked up when first needed; null before. */
  private String who;

  /** Likewise. */
  private Seals seals;

  /** The amendment a second person approved; null when there is none. */
  private Amendment amended;

  private Change(Handle handle, By by, Instant at, Ids ids, Head head) {
    this.handle = handle;
    this.by = by;
    this.at = at;
    this.ids = ids;
    this.before = head;
    this.head = head;
  }

  /** Begins by taking the head of the history: whoever else writes waits until this one ends. */
  static Change begin(Handle handle, By by, Instant at, Ids ids) {
    return new Change(handle, by, at, ids, Head.taken(handle));
  }

  Handle handle() {
    return handle;
  }

  Instant at() {
    return at;
  }

  /** The day of the change where the entities are. */
  LocalDate day() {
    return Colombia.day(at);
  }

  String person() {
    return by.person();
  }

  String newId() {
    return ids.next(at);
  }

  /**
   * Appends a row to the history.
   *
   * @param what which entity and period it is about
   * @param subject what of it changed
   * @param old the value before, as text; null when there was none
   * @param now the value after; null when there is none any more
   */
  void note(Scope what, String kind, String subject, String old, String now) {
    HistoryRow.Told told =
        new HistoryRow.Told(
            Columns.text(at),
            by.person(),
            who(),
            what.entity(),
            what.period(),
            kind,
            subject,
            old,
            now,
            reason());
    HistoryRow row = HistoryRow.after(head, told, seals().next(what));
    row.insert(handle);
    head = row.head();
  }

  /**
   * Lets what follows change a period though it is frozen: a second person approved. The rows of
   * the history name who approved and lead to the amendment; what changes is of who asked for it.
   */
  void amend(Amendment approved) {
    amended = approved;
  }

  boolean amends(Scope period) {
    return amended != null && period.equals(amended.scope());
  }

  /** Whose what changes is: who changes it, or who asked for the amendment. */
  String author() {
    return amended == null ? by.person() : amended.askedBy();
  }

  private String reason() {
    return amended == null ? by.reason() : Amendment.CITED + amended.id();
  }

  /** What who changes it is called. */
  String who() {
    if (who == null) {
      who = by.person().equals(By.SYSTEM.person()) ? "Veedor" : People.name(handle, by.person());
    }
    return who;
  }

  private Seals seals() {
    if (seals == null) {
      seals = Seals.of(handle);
    }
    return seals;
  }

  void end() {
    if (!head.equals(before)) {
      head.save(handle);
    }
  }

  /**
   * What a row of the history is about.
   *
   * @param entity its id; empty when it is about none
   * @param period its code; empty likewise
   */
  record Scope(String entity, String period) {
    static final Scope NONE = new Scope("", "");

    static Scope of(String entity) {
      return new Scope(entity, "");
    }
  }
}
