package co.veedor.store;

import java.time.Instant;

/**
 * A change to a frozen period that somebody asks for and a second person decides about.
 *
 * @param id its identifier
 * @param entity whose
 * @param period of which period
 * @param kind of which kind the change is: see {@link Amended#kind()}
 * @param body the change as JSON
 * @param reason why it is asked for; never empty
 * @param askedBy who asks
 * @param askedAt when
 * @param state {@code pendiente}, {@code aprobada}, {@code negada} or {@code retirada}
 * @param decidedBy who approved or refused it, or took it back; null while pending
 * @param decidedAt when; null while pending
 * @param note what that person says; empty for nothing
 */
public record Amendment(
    String id,
    String entity,
    String period,
    String kind,
    String body,
    String reason,
    String askedBy,
    Instant askedAt,
    String state,
    String decidedBy,
    Instant decidedAt,
    String note) {
  /** The kind of the rows of the history that tell of amendments. */
  public static final String KIND = "amendment";

  /** Before the id of an amendment in the reason of a change that comes of it. */
  public static final String CITED = "enmienda ";

  /** Nobody decided yet. */
  public static final String PENDING = "pendiente";

  /** A second person approved it, and the change was made. */
  public static final String APPROVED = "aprobada";

  /** A second person refused it. */
  public static final String REFUSED = "negada";

  /** Whoever asked for it took it back. */
  public static final String WITHDRAWN = "retirada";

  /** Whether somebody still has to decide. */
  public boolean isPending() {
    return state.equals(PENDING);
  }

  /** What it changes. */
  public Amended change() {
    return AmendedText.read(kind, body);
  }

  Change.Scope scope() {
    return new Change.Scope(entity, period);
  }
}
