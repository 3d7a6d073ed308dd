package co.veedor.store;

import java.time.Instant;

/** What became of something several people may write at once. */
public sealed interface SaveResult {
  /**
   * It is stored and on the disk.
   *
   * @param version to state at the next save
   * @param body what is stored now; null when cleared
   */
  record Saved(long version, String body) implements SaveResult {}

  /**
   * Somebody else wrote first; what was sent is in the history, and nothing else changed.
   *
   * @param version the one stored; 0 when nothing is
   * @param body what is stored; null when nothing is
   * @param by who wrote it; null when nobody did
   * @param at when; null likewise
   */
  record Conflict(long version, String body, String by, Instant at) implements SaveResult {}

  /**
   * The period takes no more changes.
   *
   * @param at since when
   * @param by who froze it
   */
  record Frozen(Instant at, String by) implements SaveResult {}
}
