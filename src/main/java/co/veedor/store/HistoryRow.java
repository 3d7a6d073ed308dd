package co.veedor.store;

import co.veedor.document.Digest;
import co.veedor.document.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One change, tied to the one before it.
 *
 * @param seq its place, from 1
 * @param told what happened; null when only the hashes are shown
 * @param previous the hash of the row before; zeros for the first
 * @param hash SHA-256, in hexadecimal, of the row as one line of JSON: a list of its place, the
 *     nine texts of {@code told} in their order, and {@code previous}
 */
public record HistoryRow(long seq, @Nested Told told, String previous, String hash) {
  /**
   * What happened.
   *
   * @param at when, in UTC
   * @param person id of who did it
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
      String entity,
      String period,
      String kind,
      String subject,
      String old,
      String now,
      String reason) {}

  static final String COLUMNS =
      "seq, at, person, entity, period, kind, subject, old, new AS now, reason, previous, hash";

  static HistoryRow after(Head head, Told told) {
    long seq = head.seq() + 1;
    return new HistoryRow(seq, told, head.hash(), hash(seq, told, head.hash()));
  }

  /** Whether the row, at a place, is what its hash says. */
  boolean isWholeAt(long place) {
    return told == null || hash.equals(hash(place, told, previous));
  }

  Head head() {
    return new Head(seq, hash);
  }

  void insert(Handle handle) {
    handle
        .createUpdate(
            """
            INSERT INTO history (seq, at, person, entity, period, kind, subject, old, new, reason,
              previous, hash)
            VALUES (:seq, :told.at, :told.person, :told.entity, :told.period, :told.kind,
              :told.subject, :told.old, :told.now, :told.reason, :previous, :hash)
            """)
        .bindMethods(this)
        .execute();
  }

  private static String hash(long seq, Told told, String previous) {
    String line =
        JsonText.line(
            Arrays.asList(
                seq,
                told.at(),
                told.person(),
                told.entity(),
                told.period(),
                told.kind(),
                told.subject(),
                told.old(),
                told.now(),
                told.reason(),
                previous));
    return Digest.of(line.getBytes(StandardCharsets.UTF_8));
  }
}
