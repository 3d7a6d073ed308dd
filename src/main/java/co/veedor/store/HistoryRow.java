package co.veedor.store;

import co.veedor.document.Digest;
import co.veedor.document.JsonText;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One change, tied to the one before it. Its hash is SHA-256, in hexadecimal, of one line of JSON:
 * a list of its place, its scope, the digest of its content and {@code previous}. Who may not see
 * the content still checks the row by these four.
 *
 * @param seq its place, from 1
 * @param told what happened; null when only the digests are shown
 * @param seal what its hash takes besides; null for a row from before rows had one, whose hash is
 *     of a list of its place, {@code told} without the name, and {@code previous}
 * @param previous the hash of the row before; zeros for the first
 * @param hash of the row
 */
public record HistoryRow(
    long seq, @Nested Told told, @Nested Seal seal, String previous, String hash) {
  /**
   * What happened.
   *
   * @param at when, in UTC
   * @param person id of who did it
   * @param who what that person was called then
   * @param entity whose; empty when it is nobody's
   * @param period of which period; empty likewise
   * @param kind what kind of change
   * @param subject what was changed
   * @param old before; null when there was nothing
   * @param now after; null when there is nothing any more
   * @param reason why; empty when not stated
   */
  public record Told(
      String at,
      String person,
      String who,
      String entity,
      String period,
      String kind,
      String subject,
      String old,
      String now,
      String reason) {
    /** Whether it tells of a period, or of its entity as a whole. */
    public boolean isAbout(String whose, String code) {
      return entity.equals(whose) && (period.isEmpty() || period.equals(code));
    }

    /** The digest of what happened: of the salt and these texts, as one list of JSON. */
    public String digest(String salt) {
      return Digest.of(
          JsonText.line(
              Arrays.asList(
                  salt, at, person, who, entity, period, kind, subject, old, now, reason)));
    }
  }

  /**
   * What a row is recognised by when its content is not shown.
   *
   * @param scope the same for all rows about one period of one entity, and for no others; who does
   *     not know the secret of the installation cannot tell whose it is
   * @param salt keeps the content from being guessed by its digest; null when it is not shown
   * @param content the digest of the content; null where it follows from what is told
   */
  public record Seal(String scope, String salt, String content) {}

  static final String COLUMNS =
      "seq, at, person, who, entity, period, kind, subject, old, new AS now, reason, scope, salt,"
          + " NULL AS content, previous, hash";

  static HistoryRow after(Head head, Told told, Seal seal) {
    HistoryRow row = new HistoryRow(head.seq() + 1, told, seal, head.hash(), "");
    return new HistoryRow(row.seq, told, seal, row.previous, row.hashAt(row.seq, row.inside()));
  }

  /** Whether it shows or holds all its hash takes. */
  public boolean isSealed() {
    return seal != null && seal.scope() != null;
  }

  /** The digest of what happened; only for a sealed row. */
  public String content() {
    return told == null ? seal.content() : told.digest(seal.salt());
  }

  /** Whether the row, where it says it stands, is what its hash says. */
  boolean isWhole() {
    return isWholeAt(seq, inside());
  }

  /** Whether it is what its hash says at a place from 1 up to another. */
  boolean isWholeUpTo(long farthest) {
    String inside = inside();
    return LongStream.rangeClosed(1, farthest).anyMatch(place -> isWholeAt(place, inside));
  }

  /** A row of before whose content is not shown cannot be checked: it is not whole. */
  private boolean isWholeAt(long place, String inside) {
    boolean shown = isSealed() || told != null;
    return shown && hash.equals(hashAt(place, inside));
  }

  private String inside() {
    return isSealed() ? content() : null;
  }

  Head head() {
    return new Head(seq, hash);
  }

  void insert(Handle handle) {
    handle
        .createUpdate(
            """
            INSERT INTO history (seq, at, person, who, entity, period, kind, subject, old, new,
              reason, scope, salt, previous, hash)
            VALUES (:seq, :told.at, :told.person, :told.who, :told.entity, :told.period,
              :told.kind, :told.subject, :told.old, :told.now, :told.reason, :seal.scope,
              :seal.salt, :previous, :hash)
            """)
        .bindMethods(this)
        .execute();
  }

  private String hashAt(long place, String inside) {
    return Digest.of(
        JsonText.line(
            isSealed() ? Arrays.asList(place, seal.scope(), inside, previous) : plain(place)));
  }

  private Object plain(long place) {
    return Arrays.asList(
        place,
        told.at(),
        told.person(),
        told.entity(),
        told.period(),
        told.kind(),
        told.subject(),
        told.old(),
        told.now(),
        told.reason(),
        previous);
  }
}
